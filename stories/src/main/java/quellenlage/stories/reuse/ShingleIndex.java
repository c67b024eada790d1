package quellenlage.stories.reuse;

import java.util.Arrays;

/**
 * Sampled shingles and the articles that hold them, by number.
 *
 * <p>A shingle remembers the first {@value #HOLDERS} articles only. A text that a thousand outlets print is still found,
 * as its later copies meet the first ones; a phrase that stands under every article of a site costs no more than that.
 */
final class ShingleIndex {

    private static final int HOLDERS = 32;

    private long[] keys = new long[1 << 12];
    private int[] heads = new int[1 << 12];
    private byte[] counts = new byte[1 << 12];
    private int used;

    private int[] holders = new int[1 << 12];
    private int[] next = new int[1 << 12];
    private int entries = 1;

    private int[] shared = new int[64];
    private int[] touched = new int[64];
    private int touchedCount;
    private long steps;

    /** The articles that hold at least one of the shingles, in no order; valid until the next call. */
    int[] meet(long[] sample) {
        for (int i = 0; i < touchedCount; i++) {
            shared[touched[i]] = 0;
        }
        touchedCount = 0;
        for (long shingle : sample) {
            for (int entry = heads[slot(shingle)]; entry != 0; entry = next[entry]) {
                steps++;
                int article = holders[entry];
                if (article >= shared.length) {
                    shared = Arrays.copyOf(shared, Math.max(article + 1, shared.length * 2));
                }
                if (shared[article]++ == 0) {
                    if (touchedCount == touched.length) {
                        touched = Arrays.copyOf(touched, touchedCount * 2);
                    }
                    touched[touchedCount++] = article;
                }
            }
        }
        return Arrays.copyOf(touched, touchedCount);
    }

    /** How many of the shingles given to the last {@link #meet} the article holds. */
    int shared(int article) {
        return shared[article];
    }

    void add(int article, long[] sample) {
        for (long shingle : sample) {
            if (used * 2 > keys.length) {
                grow();
            }
            int slot = slot(shingle);
            if (heads[slot] == 0) {
                keys[slot] = shingle;
                used++;
            }
            if (counts[slot] < HOLDERS) {
                counts[slot]++;
                if (entries == holders.length) {
                    holders = Arrays.copyOf(holders, entries * 2);
                    next = Arrays.copyOf(next, entries * 2);
                }
                holders[entries] = article;
                next[entries] = heads[slot];
                heads[slot] = entries++;
            }
            steps++;
        }
    }

    /** Entries visited and added so far: the work done. */
    long steps() {
        return steps;
    }

    private int slot(long shingle) {
        int mask = keys.length - 1;
        int slot = (int) (shingle >>> 32) & mask;
        while (heads[slot] != 0 && keys[slot] != shingle) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        byte[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        heads = new int[keys.length];
        counts = new byte[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldHeads[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                heads[slot] = oldHeads[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
