package quellenlage.stories.story;

/** In how many articles terms occur: those counted so far, on top of a small table of common German. */
final class Rarity {

    private static final int EMPTY = 0;

    private final CommonTerms background;
    private int[] keys = new int[1 << 12];
    private int[] counts = new int[1 << 12];
    private int used;
    private int articles;

    Rarity(CommonTerms background) {
        this.background = background;
    }

    void count(Terms terms) {
        articles++;
        for (int i = 0; i < terms.size(); i++) {
            if (used * 2 > keys.length) {
                grow();
            }
            int slot = slot(terms.key(i));
            if (counts[slot] == EMPTY) {
                keys[slot] = terms.key(i);
                used++;
            }
            counts[slot]++;
        }
    }

    /**
     * Forgets the older half of what was counted as often as there are more terms than allowed: all counts are halved, and
     * terms that are left with none go.
     */
    void keepBelow(int terms) {
        while (used > terms) {
            int[] oldKeys = keys;
            int[] oldCounts = counts;
            keys = new int[oldKeys.length];
            counts = new int[oldCounts.length];
            used = 0;
            articles /= 2;
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldCounts[i] > 1) {
                    int slot = slot(oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    counts[slot] = oldCounts[i] / 2;
                    used++;
                }
            }
        }
    }

    /** Articles counted. */
    int articles() {
        return articles;
    }

    /** Number of counted articles that hold the term. */
    int count(int key) {
        return counts[slot(key)];
    }

    /** How much the term tells: the logarithm of the share of articles without it, 0 for a term that all have. */
    double of(int key) {
        double all = articles + CommonTerms.WEIGHT * background.texts();
        double with = count(key) + CommonTerms.WEIGHT * background.count(key);
        return Math.max(0, Math.log((all + 1) / (with + 0.5)));
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key ^ (key >>> 15)) & mask;
        while (counts[slot] != EMPTY && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
