package quellenlage.analysis.figure;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Function words by what they do beside a number ({@code function-words.tsv}). */
final class FunctionWords {

    /** What a word does; see the head of the file. */
    enum Kind {
        PLUS,
        MINUS,
        BELOW,
        ZERO,
        ONE,
        COMMA,
        HALF_LINK,
        GENITIVE_ENDING,
        COMPARISON,
        MANY,
        MULTIPLE,
        EACH,
        COORDINATION,
        BREAK,
        PARTITIVE,
        GENITIVE,
        SUBSTANCE,
        TOTALITY,
        THAN,
        AMOUNT,
        TIE
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private FunctionWords(LexiconFile file) {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        for (LexiconLine line : file.lines()) {
            set(line.constant("class", Kind.class)).add(line.get("word"));
        }
    }

    static FunctionWords german() {
        return new FunctionWords(LexiconFile.read(FunctionWords.class, "de/function-words.tsv"));
    }

    /** Whether a word in small letters does this. */
    boolean is(Kind kind, String word) {
        return set(kind).contains(word);
    }

    private Set<String> set(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }
}
