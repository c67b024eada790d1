package quellenlage.analysis.statement;

import java.util.HashMap;
import java.util.Map;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Words that stand for what is said: {@code pointers.tsv}. */
final class Pointers {

    private enum Kind {
        OBJECT,
        MANNER
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    private Pointers() {}

    static Pointers german() {
        Pointers result = new Pointers();
        for (LexiconLine line :
                LexiconFile.read(Pointers.class, "de/pointers.tsv").lines()) {
            result.kinds.put(line.get("word"), line.constant("kind", Kind.class));
        }
        return result;
    }

    /** True for a word in small letters that can stand for the sentence before. */
    boolean isObject(String lower) {
        return kinds.get(lower) == Kind.OBJECT;
    }

    /** True for a word in small letters that can stand for what precedes in the sentence. */
    boolean points(String lower) {
        return kinds.containsKey(lower);
    }
}
