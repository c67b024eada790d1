package quellenlage.analysis.statement;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
        COMPARISON
    }

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

    boolean is(Kind kind, Token token) {
        Set<String> set = words.get(kind);
        return set != null && set.contains(token.lower());
    }
}
