package quellenlage.analysis.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.StanceKind;
import quellenlage.analysis.lexicon.LexiconLine;

/**
 * One line of {@code cues.tsv}.
 *
 * @param verbs dictionary forms of the verb
 * @param companions all have to stand in the clause
 * @param object where the proposition stands
 * @param prepositions of the proposition, when {@code object} says so
 * @param claimOnly true when the object has to be a claim, "das" or a clause
 * @param required true when there has to be an object
 * @param actor whose stance it is
 * @param plain the stance without negation, null for none
 * @param negated the stance with negation, null for none
 * @param exclusions any of them takes the stance away
 * @param place lexicon file and line
 */
record Cue(
        List<String> verbs,
        List<Item> companions,
        Place object,
        List<String> prepositions,
        boolean claimOnly,
        boolean required,
        Actor actor,
        @Nullable StanceKind plain,
        @Nullable StanceKind negated,
        List<Item> exclusions,
        String place) {

    /** Where the proposition stands. */
    enum Place {
        ACCUSATIVE,
        DATIVE,
        CLAUSE,
        PREPOSITION,
        /** It is the subject: "Die Vorwürfe seien haltlos". */
        SUBJECT,
        NONE
    }

    /** Whose stance it is. */
    enum Actor {
        SUBJECT,
        /** Whoever owns the noun: "eine Bestätigung der Bank liegt vor". */
        OWNER,
        /** Whoever is quoted with the clause: "Die Vorwürfe seien haltlos, sagte der Verein". */
        SPEAKER
    }

    /**
     * What has to be, or must not be, in a clause.
     *
     * @param alternatives word sequences, one of which will do; empty for a class
     * @param nouns the class of nouns, null for words
     * @param subject true when it is about the subject instead of the object
     */
    record Item(List<List<String>> alternatives, NounClasses.@Nullable NounClass nouns, boolean subject) {}

    static Cue of(LexiconLine line, NounClasses classes) {
        String object = line.get("object");
        boolean claim = object.endsWith(" claim");
        boolean required = object.endsWith("!");
        String bare = claim ? object.substring(0, object.indexOf(' ')) : object.replace("!", "");
        Place place = Place.PREPOSITION;
        for (Place each : Place.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(bare)) {
                place = each;
            }
        }
        return new Cue(
                line.list("verb"),
                items(line, "with", classes),
                place,
                place == Place.PREPOSITION ? List.of(bare.split("\\|")) : List.of(),
                claim,
                required,
                line.constant("actor", Actor.class),
                stance(line, "plain"),
                stance(line, "negated"),
                items(line, "unless", classes),
                line.place());
    }

    private static @Nullable StanceKind stance(LexiconLine line, String column) {
        return line.find(column).isPresent() ? line.constant(column, StanceKind.class) : null;
    }

    private static List<Item> items(LexiconLine line, String column, NounClasses classes) {
        List<Item> items = new ArrayList<>();
        for (String item :
                line.find(column).map(value -> List.of(value.split("\\s+"))).orElse(List.of())) {
            int at = item.indexOf('@');
            if (at >= 0) {
                items.add(new Item(List.of(), classes.get(item.substring(at + 1), line), item.startsWith("subject")));
            } else {
                List<List<String>> alternatives = new ArrayList<>();
                for (String alternative : item.split("\\|")) {
                    alternatives.add(List.of(alternative.split("_")));
                }
                items.add(new Item(List.copyOf(alternatives), null, false));
            }
        }
        return List.copyOf(items);
    }
}
