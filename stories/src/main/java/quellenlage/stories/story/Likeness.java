package quellenlage.stories.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How alike articles are: the cosine of their vectors, less for articles far apart in time and for one outlet. */
final class Likeness {

    /** Likeness of words below this counts as none. */
    static final double NOTICED = 0.02;

    private final List<ArticleTraits> articles;
    private final StoryWeights weights;
    private final List<Terms> vectors;
    private final Map<Integer, int[]> holders = new HashMap<>();
    private final double[] products;

    Likeness(List<ArticleTraits> articles, List<Terms> vectors, StoryWeights weights) {
        this.weights = weights;
        this.articles = articles;
        this.vectors = vectors;
        this.products = new double[vectors.size()];
    }

    /** Gives the linkage the likeness of all pairs that have any. */
    void fill(Linkage linkage) {
        int[] met = new int[vectors.size()];
        for (int i = 0; i < vectors.size(); i++) {
            int count = multiply(vectors.get(i), met);
            for (int k = 0; k < count; k++) {
                int other = met[k];
                double factor = factor(articles.get(i), articles.get(other));
                if (products[other] * factor >= NOTICED) {
                    linkage.put(other, i, products[other] * factor * weights.scale());
                }
                products[other] = 0;
            }
            remember(i);
        }
    }

    private double factor(ArticleTraits a, ArticleTraits b) {
        double sameOutlet = a.outlet() != 0 && a.outlet() == b.outlet() ? 1 : 0;
        return Math.min(a.trust(), b.trust())
                * weights.outlet(sameOutlet)
                * weights.time(a.first(), a.last(), b.first(), b.last());
    }

    /** Puts the numbers of the earlier articles that share a term into {@code met}, their products into {@code products}. */
    private int multiply(Terms vector, int[] met) {
        int count = 0;
        for (int t = 0; t < vector.size(); t++) {
            int[] list = holders.get(vector.key(t));
            for (int k = 1; list != null && k <= list[0]; k += 2) {
                double product = vector.weight(t) * Float.intBitsToFloat(list[k + 1]);
                if (product > 0) {
                    if (products[list[k]] == 0) {
                        met[count++] = list[k];
                    }
                    products[list[k]] += product;
                }
            }
        }
        return count;
    }

    private void remember(int article) {
        Terms vector = vectors.get(article);
        for (int t = 0; t < vector.size(); t++) {
            int[] list = holders.getOrDefault(vector.key(t), new int[5]);
            int used = list[0];
            if (used + 3 > list.length) {
                list = Arrays.copyOf(list, list.length * 2 + 1);
            }
            list[used + 1] = article;
            list[used + 2] = Float.floatToIntBits(vector.weight(t));
            list[0] = used + 2;
            holders.put(vector.key(t), list);
        }
    }
}
