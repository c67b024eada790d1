package quellenlage.stories.story;

/**
 * Turns the terms of an article into a vector of length 1. The rarity of a term counts with the power of 1.5, so that rare
 * ones, mostly names, decide more than they would by their share.
 */
final class Vectors {

    /** Terms that a vector keeps, the heaviest. */
    private static final int TERMS = 120;

    /** Weight in the article below which a term counts no less. */
    private static final double RARELY = 0.4;

    private Vectors() {}

    static Terms of(Terms terms, Rarity rarity) {
        float[] weights = new float[terms.size()];
        int[] keys = new int[terms.size()];
        for (int i = 0; i < weights.length; i++) {
            keys[i] = terms.key(i);
            double often = 1 + Math.log(Math.max(RARELY, terms.weight(i)));
            double rare = rarity.of(keys[i]);
            weights[i] = (float) (often * rare * Math.sqrt(rare));
        }
        return Terms.sum(new Terms(keys, weights), Terms.NONE, TERMS).unit();
    }
}
