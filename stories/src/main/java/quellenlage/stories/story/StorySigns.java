package quellenlage.stories.story;

import java.util.ArrayList;
import java.util.List;
import quellenlage.analysis.article.Analysis;

/**
 * What the clusterer sees of two articles of a collection before it weighs: the door for who learns the weights of
 * {@code story-weights.tsv}. Thread-safe.
 */
public final class StorySigns {

    private final List<ArticleTraits> traits = new ArrayList<>();
    private final List<Terms> vectors = new ArrayList<>();

    private StorySigns(List<Analysis> articles, List<Analysis> others, RoundUps roundUps, Rarity rarity) {
        TraitReader reader = new TraitReader(roundUps);
        others.forEach(analysis -> rarity.count(reader.read(analysis).terms()));
        for (Analysis analysis : articles) {
            ArticleTraits read = reader.read(analysis);
            traits.add(read);
            rarity.count(read.terms());
        }
        traits.forEach(read -> vectors.add(Vectors.of(read.terms(), rarity)));
    }

    /**
     * The signs of German articles.
     *
     * @param others that stand beside them in the collection: how rare a word is depends on all
     */
    public static StorySigns german(List<Analysis> articles, List<Analysis> others) {
        return new StorySigns(articles, others, RoundUps.german(), new Rarity(CommonTerms.german()));
    }

    /** The names of the signs in the order of {@link #of}; the first is the constant. */
    public static List<String> names() {
        return StoryWeights.SIGNS;
    }

    /** True when the words of the two articles are alike enough to be compared at all. */
    public boolean alike(int one, int other) {
        return vectors.get(one).dot(vectors.get(other)) >= Likeness.NOTICED;
    }

    /**
     * How strongly each sign shows.
     *
     * @param one number of an article, from 0
     * @param other number of another one that is alike
     * @param dated false to read them as if they bore no date
     */
    public double[] of(int one, int other, boolean dated) {
        ArticleTraits a = traits.get(one);
        ArticleTraits b = traits.get(other);
        double days = dated ? StoryWeights.days(a.first(), a.last(), b.first(), b.last()) : Double.NaN;
        boolean unknown = Double.isNaN(days);
        return new double[] {
            1,
            Math.log(vectors.get(one).dot(vectors.get(other))),
            a.outlet() != 0 && a.outlet() == b.outlet() ? 1 : 0,
            unknown ? 1 : 0,
            unknown ? 0 : StoryWeights.gap(days)
        };
    }
}
