package quellenlage.stories.story;

import java.util.HashMap;
import java.util.Map;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** In how many articles terms occur: those counted so far, on top of a small table of common German. */
final class Rarity {

    private static final int EMPTY = 0;

    private final Background background;
    private int[] keys = new int[1 << 12];
    private int[] counts = new int[1 << 12];
    private int used;
    private int articles;

    Rarity(Background background) {
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
        double all = articles + background.weight() * background.articles();
        double with = count(key) + background.weight() * background.count(key);
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

    /**
     * Common terms of German texts.
     *
     * @param articles number of texts they were counted in
     * @param weight what one of these texts counts against an article
     */
    record Background(int articles, double weight, Map<Integer, Integer> counts) {

        static final Background NONE = new Background(0, 0, Map.of());

        static Background german() {
            LexiconFile file = LexiconFile.read(Rarity.class, "de/common-terms.tsv");
            Map<Integer, Integer> counts = new HashMap<>();
            int articles = 0;
            for (LexiconLine line : file.lines()) {
                int count = (int) line.number("texts");
                if (line.get("term").equals("*")) {
                    articles = count;
                } else {
                    counts.put(ArticleTerms.keyOf(line.get("term")), count);
                }
            }
            return new Background(articles, 0.3, Map.copyOf(counts));
        }

        int count(int key) {
            return counts.getOrDefault(key, 0);
        }
    }
}
