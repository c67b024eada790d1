package quellenlage.stories.story;

import java.util.Arrays;

/** Turns the terms of an article into a vector of length 1, in which rare terms weigh more. */
final class Vectors {

    /** Exponent of the rarity: above 1 the rare terms, mostly names, decide more than they would by their share. */
    static double RARITY_POWER = 1.5;

    /** Terms that a vector keeps, the heaviest. */
    static int TERMS = 120;

    private Vectors() {}

    static Terms of(Terms terms, Rarity rarity) {
        int size = terms.size();
        float[] weights = new float[size];
        for (int i = 0; i < size; i++) {
            double rare = rarity.of(terms.key(i));
            weights[i] = (float) ((1 + Math.log(Math.max(0.37, terms.weight(i)))) * Math.pow(rare, RARITY_POWER));
        }
        int kept = Math.min(size, TERMS);
        long[] ranked = heaviest(weights);
        int[] chosen = new int[kept];
        for (int i = 0; i < kept; i++) {
            chosen[i] = (int) ranked[i];
        }
        Arrays.sort(chosen);
        int[] keys = new int[kept];
        float[] values = new float[kept];
        for (int i = 0; i < kept; i++) {
            keys[i] = terms.key(chosen[i]);
            values[i] = Math.max(0, weights[chosen[i]]);
        }
        return new Terms(keys, values).unit();
    }

    /** Indices in the lower half, the heaviest first, then the first. */
    private static long[] heaviest(float[] weights) {
        long[] ranked = new long[weights.length];
        for (int i = 0; i < ranked.length; i++) {
            int bits = Float.floatToIntBits(Math.max(0, weights[i]));
            ranked[i] = ((long) (Integer.MAX_VALUE - bits) << 32) | i;
        }
        Arrays.sort(ranked);
        return ranked;
    }
}
