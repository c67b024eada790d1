package quellenlage.stories.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/**
 * What tells that two articles are of one story, weighed as {@code story-weights.tsv} says.
 *
 * <p>The odds are a product: a power of the likeness of their words, times a factor for each other sign. Here the root is
 * taken, so that the likeness of the words counts as it is; 1 stands for even odds.
 */
final class StoryWeights {

    /** The signs in the order of the file. */
    static final List<String> SIGNS = List.of("bias", "words", "outlet", "undated", "gap");

    /** Days between two articles that take nothing from their likeness. */
    private static final double GRACE = 2;

    /** Days of a gap of 1. */
    private static final double GAP = 14;

    /**
     * At most so much for an unknown date: two texts of which one has none may lie years apart, which hidden dates of one
     * year's articles cannot teach.
     */
    private static final double UNDATED = 0.45;

    private final double scale;
    private final double outlet;
    private final double undated;
    private final double gap;

    private StoryWeights(Map<String, Double> weights) {
        double words = weight(weights, "words");
        scale = Math.exp(weight(weights, "bias") / words);
        outlet = Math.exp(weight(weights, "outlet") / words);
        undated = Math.min(UNDATED, Math.exp(weight(weights, "undated") / words));
        gap = weight(weights, "gap") / words;
    }

    static StoryWeights german() {
        Map<String, Double> weights = new HashMap<>();
        LexiconFile file = LexiconFile.read(StoryWeights.class, "de/story-weights.tsv");
        for (LexiconLine line : file.lines()) {
            if (!SIGNS.contains(line.get("sign"))) {
                throw line.error("no such sign");
            }
            weights.put(line.get("sign"), line.number("weight"));
        }
        if (weights.getOrDefault("words", 0.0) <= 0) {
            throw new IllegalStateException(file.name() + ": 'words' must weigh more than nothing");
        }
        return new StoryWeights(weights);
    }

    private static double weight(Map<String, Double> weights, String sign) {
        Double weight = weights.get(sign);
        if (weight == null) {
            throw new IllegalStateException("story-weights.tsv: no line for " + sign);
        }
        return weight;
    }

    /** The factor that makes 1 of the likeness with even odds. */
    double scale() {
        return scale;
    }

    /**
     * Factor for articles of one outlet, which seldom tells a story twice but whose articles share manners, series and
     * standing phrases.
     *
     * @param share of the pairs of articles that are of one outlet, 0 to 1
     */
    double outlet(double share) {
        return 1 - (1 - outlet) * share;
    }

    /** Factor for two stretches of time, in days; an unknown one is not finite. */
    double time(double first, double last, double otherFirst, double otherLast) {
        double days = days(first, last, otherFirst, otherLast);
        return Double.isNaN(days) ? undated : Math.exp(gap * gap(days));
    }

    /** How strongly a number of days shows as a sign. */
    static double gap(double days) {
        return Math.max(0, days - GRACE) / GAP;
    }

    /** Days between two stretches of time, 0 or less when they overlap; not a number when one of them is unknown. */
    static double days(double first, double last, double otherFirst, double otherLast) {
        boolean known = Double.isFinite(first)
                && Double.isFinite(last)
                && Double.isFinite(otherFirst)
                && Double.isFinite(otherLast);
        return known ? Math.max(first - otherLast, otherFirst - last) : Double.NaN;
    }
}
