package quellenlage.stories.story;

import java.util.HashMap;
import java.util.Map;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** In how many German texts common terms occur, so that a handful of articles is not weighed by itself alone. */
final class CommonTerms {

    /** What one of these texts counts against an article. */
    static final double WEIGHT = 0.3;

    private final int texts;
    private final int[] keys;
    private final int[] counts;

    private CommonTerms(int texts, Map<Integer, Integer> terms) {
        this.texts = texts;
        this.keys = new int[Integer.highestOneBit(Math.max(1, terms.size())) * 4];
        this.counts = new int[keys.length];
        terms.forEach((key, count) -> {
            int slot = slot(key);
            keys[slot] = key;
            counts[slot] = count;
        });
    }

    static CommonTerms german() {
        LexiconFile file = LexiconFile.read(CommonTerms.class, "de/common-terms.tsv");
        Map<Integer, Integer> terms = new HashMap<>();
        int texts = 0;
        for (LexiconLine line : file.lines()) {
            String term = line.fields().get(0);
            int count = (int) line.number("texts");
            if (term.equals("*")) {
                texts = count;
            } else {
                terms.put(ArticleTerms.keyOf(term), count);
            }
        }
        return new CommonTerms(texts, terms);
    }

    /** Number of texts that were counted. */
    int texts() {
        return texts;
    }

    /** Number of texts that hold the term; 0 for one that is not common. */
    int count(int key) {
        return counts[slot(key)];
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key ^ (key >>> 15)) & mask;
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
