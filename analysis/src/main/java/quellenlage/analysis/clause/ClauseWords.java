package quellenlage.analysis.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** The closed classes of {@code clause-words.tsv}. */
final class ClauseWords {

    enum Kind {
        JOINER,
        OPENER,
        NEGATION,
        PARTICLE
    }

    private final Map<Kind, Set<String>> words = new HashMap<>();

    private ClauseWords() {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
    }

    static ClauseWords german() {
        ClauseWords result = new ClauseWords();
        for (LexiconLine line :
                LexiconFile.read(ClauseWords.class, "de/clause-words.tsv").lines()) {
            result.of(line.constant("class", Kind.class)).add(line.get("word"));
        }
        return result;
    }

    private Set<String> of(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    boolean is(Kind kind, Token token) {
        return of(kind).contains(token.lower());
    }
}
