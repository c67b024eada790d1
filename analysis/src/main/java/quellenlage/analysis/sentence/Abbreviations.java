package quellenlage.analysis.sentence;

import java.util.HashMap;
import java.util.Map;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Words whose full stop belongs to them. */
final class Abbreviations {

    /** What a full stop after the word means for the sentence. */
    enum Ends {
        /** Not an abbreviation. */
        UNKNOWN,
        NEVER,
        MAY
    }

    private static final int LONGEST = 12;

    private final Map<String, Ends> whole = new HashMap<>();
    private final Map<String, Ends> endings = new HashMap<>();

    private Abbreviations() {}

    static Abbreviations german() {
        Abbreviations result = new Abbreviations();
        for (LexiconLine line :
                LexiconFile.read(Abbreviations.class, "de/abbreviations.tsv").lines()) {
            String word = line.get("abbreviation");
            if (!word.endsWith(".")) {
                throw line.error("no full stop at the end");
            }
            Ends ends = line.constant("ends", Ends.class);
            if (word.startsWith("-")) {
                result.endings.put(word.substring(1), ends);
            } else {
                result.whole.put(word, ends);
            }
        }
        return result;
    }

    /**
     * What is known of the characters {@code from} to {@code to}.
     *
     * @param to after the full stop
     */
    Ends find(String text, int from, int to) {
        if (to - from > LONGEST) {
            return ending(text, from, to);
        }
        Ends known = whole.get(text.substring(from, to));
        return known == null ? ending(text, from, to) : known;
    }

    private Ends ending(String text, int from, int to) {
        for (Map.Entry<String, Ends> entry : endings.entrySet()) {
            String ending = entry.getKey();
            if (to - from > ending.length() && text.startsWith(ending, to - ending.length())) {
                return entry.getValue();
            }
        }
        return Ends.UNKNOWN;
    }
}
