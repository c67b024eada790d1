package quellenlage.analysis.stance;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** The closed classes of {@code polarity.tsv}. */
final class PolarityWords {

    enum Kind {
        NEGATION,
        PHRASE,
        LIMIT,
        REFUSAL,
        HYPOTHESIS,
        COMPLEMENT,
        AGENT,
        VAGUE,
        SPEAKER,
        JOINER,
        MODAL,
        COMPARISON,
        NOBODY,
        SOURCE,
        SAYING,
        OWNER,
        TOPIC
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private PolarityWords() {}

    static PolarityWords german() {
        PolarityWords result = new PolarityWords();
        for (LexiconLine line :
                LexiconFile.read(PolarityWords.class, "de/polarity.tsv").lines()) {
            result.words
                    .computeIfAbsent(line.constant("class", Kind.class), kind -> new HashSet<>())
                    .add(line.get("word"));
        }
        return result;
    }

    boolean is(Kind kind, Token token) {
        Set<String> of = words.getOrDefault(kind, Set.of());
        return of.contains(token.lemma()) || of.contains(token.lower());
    }

    /** True when the dictionary form, which need not be that of one token, is in the class. */
    boolean is(Kind kind, String lemma) {
        return words.getOrDefault(kind, Set.of()).contains(lemma);
    }
}
