package quellenlage.stories.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/**
 * What somebody does with a sum or share of which he speaks: demands it, offers it ({@code roles.tsv}); and the words by which
 * another one is set against it ({@code contrasts.tsv}). Immutable.
 */
final class Roles {

    private static final int SHORTEST_HEAD = 5;

    private final Map<String, String> labels = new HashMap<>();
    private final Set<String> contrasts = new HashSet<>();

    private final Set<String> emptyNouns = new HashSet<>();

    private Roles(LexiconFile roles, LexiconFile contrasts, LexiconFile emptyNouns) {
        for (LexiconLine line : roles.lines()) {
            line.list("words").forEach(word -> labels.put(word, line.get("label")));
        }
        emptyNouns.lines().forEach(line -> this.emptyNouns.add(line.get("noun")));
        contrasts.lines().forEach(line -> this.contrasts.add(line.get("word")));
    }

    static Roles german() {
        return new Roles(
                LexiconFile.read(Roles.class, "de/roles.tsv"),
                LexiconFile.read(Roles.class, "de/contrasts.tsv"),
                LexiconFile.read(Roles.class, "de/empty-nouns.tsv"));
    }

    /** The name of the role that a word gives, a compound by its last part; null for other words. */
    @Nullable
    String of(Token token) {
        String lemma = token.lemma().toLowerCase(java.util.Locale.ROOT);
        String role = labels.get(lemma);
        for (int i = 1; role == null && token.isCapitalised() && lemma.length() - i >= SHORTEST_HEAD; i++) {
            role = labels.get(lemma.substring(i));
        }
        return role;
    }

    /** The role that the first such word of the tokens gives; null for none. */
    @Nullable
    String in(List<Token> tokens) {
        for (Token token : tokens) {
            String role = of(token);
            if (role != null) {
                return role;
            }
        }
        return null;
    }

    /** True for the lemma of a noun that only says that a number follows ("Höhe", {@code empty-nouns.tsv}). */
    boolean isEmpty(String lemma) {
        return emptyNouns.contains(lemma);
    }

    /** True when the tokens set what they say against what was said before. */
    boolean contrast(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> contrasts.contains(token.lower()));
    }
}
