package quellenlage.stories.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How alike articles are: the cosine of their vectors, less for articles that appeared far apart. */
final class Likeness {

    /** Likeness below this counts as none. */
    private static final double NOTICED = 0.03;

    /** Days between two articles that take nothing from their likeness. */
    private static final double GRACE = 2;

    /** Days after which, on top of those, the likeness is halved. */
    private static final double HALF_LIFE = 28;

    private final List<Terms> vectors;
    private final double[] days;
    private final Map<Integer, int[]> holders = new HashMap<>();
    private final double[] products;

    /**
     * @param days moments of publication in days, not a number where unknown
     */
    Likeness(List<Terms> vectors, double[] days) {
        this.vectors = vectors;
        this.days = days;
        this.products = new double[vectors.size()];
    }

    /** Gives the linkage the likeness of all pairs that have any. */
    void fill(Linkage linkage) {
        int[] met = new int[vectors.size()];
        for (int i = 0; i < vectors.size(); i++) {
            Terms vector = vectors.get(i);
            int count = 0;
            for (int t = 0; t < vector.size(); t++) {
                int[] list = holders.get(vector.key(t));
                for (int k = 1; list != null && k <= list[0]; k += 2) {
                    if (products[list[k]] == 0) {
                        met[count++] = list[k];
                    }
                    products[list[k]] += vector.weight(t) * Float.intBitsToFloat(list[k + 1]);
                }
            }
            for (int k = 0; k < count; k++) {
                int other = met[k];
                double likeness = products[other] * decay(days[i], days[other]);
                products[other] = 0;
                if (likeness >= NOTICED) {
                    linkage.put(other, i, likeness);
                }
            }
            for (int t = 0; t < vector.size(); t++) {
                append(vector.key(t), i, vector.weight(t));
            }
        }
    }

    private void append(int key, int article, float weight) {
        if (weight == 0) {
            return;
        }
        int[] list = holders.getOrDefault(key, new int[5]);
        int used = list[0];
        if (used + 3 > list.length) {
            list = Arrays.copyOf(list, list.length * 2 + 1);
        }
        list[used + 1] = article;
        list[used + 2] = Float.floatToIntBits(weight);
        list[0] = used + 2;
        holders.put(key, list);
    }

    /** Factor for two moments in days; 1 when one is unknown. */
    static double decay(double day, double otherDay) {
        double gap = Math.abs(day - otherDay);
        return gap > GRACE ? Math.pow(0.5, (gap - GRACE) / HALF_LIFE) : 1;
    }
}
