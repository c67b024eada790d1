package quellenlage.analysis.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Medium;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Reporting predicates of a light verb and another word: {@code predicates.tsv}. */
final class Predicates {

    /** The word's line: its light verbs and how it reports. */
    record Predicate(List<String> verbs, Medium medium, String place) {}

    private final Map<String, Predicate> predicates = new HashMap<>();

    private Predicates() {}

    static Predicates german() {
        Predicates result = new Predicates();
        for (LexiconLine line :
                LexiconFile.read(Predicates.class, "de/predicates.tsv").lines()) {
            result.predicates.put(
                    line.get("word"),
                    new Predicate(line.list("verbs"), line.constant("medium", Medium.class), line.place()));
        }
        return result;
    }

    /** The predicate of the word with the light verb; null when they make none. */
    @Nullable
    Predicate find(String word, String verb) {
        Predicate predicate = predicates.get(word);
        return predicate != null && predicate.verbs().contains(verb) ? predicate : null;
    }
}
