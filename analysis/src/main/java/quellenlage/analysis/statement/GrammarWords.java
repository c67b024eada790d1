package quellenlage.analysis.statement;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Function words by what they do in a report: {@code grammar-words.tsv}. */
final class GrammarWords {

    enum Kind {
        ATTRIBUTE,
        PLACE,
        COORDINATION,
        AGENT,
        ADDRESSEE,
        CORRELATE,
        NEITHER,
        COMPARISON,
        NEGATION,
        ORIGIN,
        QUANTITY,
        AGENCY,
        HEARSAY,
        CLAIM
    }

    private static final int SHORTEST_HEAD = 4;

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private GrammarWords() {}

    static GrammarWords german() {
        GrammarWords result = new GrammarWords();
        for (LexiconLine line :
                LexiconFile.read(GrammarWords.class, "de/grammar-words.tsv").lines()) {
            result.words
                    .computeIfAbsent(line.constant("class", Kind.class), kind -> new HashSet<>())
                    .add(line.get("word"));
        }
        return result;
    }

    /** True for a noun that is, or ends in, a word of the class ("Opferzahl"). */
    boolean isHead(Kind kind, Token token) {
        Set<String> set = words.getOrDefault(kind, Set.of());
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        for (int i = 0; i == 0 || i + SHORTEST_HEAD <= lemma.length(); i++) {
            if (set.contains(lemma.substring(i))) {
                return token.is(PartOfSpeech.NOUN);
            }
        }
        return false;
    }

    boolean is(Kind kind, Token token) {
        return is(kind, token.lower());
    }

    boolean is(Kind kind, String lower) {
        return words.getOrDefault(kind, Set.of()).contains(lower);
    }
}
