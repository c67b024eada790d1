package quellenlage.stories.ledger;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.stories.actor.States;

/** What words mean as far as the ledger must know: synonyms ({@code concepts.tsv}) and states. Immutable. */
final class Concepts {

    /** What a concept is. */
    enum Kind {
        PEOPLE,
        CIVILIANS,
        THING,
        ACT,
        CARRIER,
        TIME,
        NOT
    }

    /** A concept and its kind. */
    record Concept(String name, Kind kind) {

        boolean isPeople() {
            return kind == Kind.PEOPLE || isCivil();
        }

        boolean isCivil() {
            return kind == Kind.CIVILIANS;
        }
    }

    static final String NEGATION = "not";
    /** People of whom nothing else is said. */
    static final String PERSON = "person";

    private static final int SHORTEST_HEAD = 5;

    private final Map<String, Concept> byWord = new HashMap<>();
    private final States states;

    private Concepts(LexiconFile file, States states) {
        this.states = states;
        for (LexiconLine line : file.lines()) {
            Concept concept = new Concept(line.get("concept"), line.constant("kind", Kind.class));
            line.list("words").forEach(word -> byWord.put(word, concept));
        }
    }

    static Concepts german(States states) {
        return new Concepts(LexiconFile.read(Concepts.class, "de/concepts.tsv"), states);
    }

    /** The concept of a lemma in small letters, a compound by its last part; null when it has none. */
    @Nullable
    Concept of(String lemma) {
        if (lemma.endsWith("e") && !byWord.containsKey(lemma)) {
            Concept nominalised = ofPlain(lemma + 'r');
            if (nominalised != null) {
                return nominalised;
            }
        }
        return ofPlain(lemma);
    }

    private @Nullable Concept ofPlain(String lemma) {
        Concept concept = byWord.get(lemma);
        for (int i = 1; concept == null && lemma.length() - i >= SHORTEST_HEAD; i++) {
            concept = byWord.get(lemma.substring(i));
        }
        return concept;
    }

    /** The term that a token adds to what a text says; null for words that add nothing. */
    @Nullable
    String term(Token token) {
        switch (token.pos()) {
            case NOUN, PROPN, ADJ, VERB, NUM, X:
                break;
            default:
                return byWord.get(token.lower()) == null ? null : negation(token.lower());
        }
        if (token.pos() == PartOfSpeech.VERB && token.can(Morphology.MODAL | Morphology.AUXILIARY)) {
            return null;
        }
        String lemma = token.lemma().toLowerCase(java.util.Locale.ROOT);
        String state = state(token, lemma);
        if (state != null) {
            return "@" + state;
        }
        if (token.pos() == PartOfSpeech.PROPN || token.pos() == PartOfSpeech.NUM) {
            return token.lower();
        }
        Concept concept = token.pos() == PartOfSpeech.NOUN ? of(lemma) : byWord.get(lemma);
        if (concept == null) {
            return lemma;
        }
        return switch (concept.kind()) {
            case CARRIER -> null;
            case TIME -> lemma;
            default -> concept.name();
        };
    }

    private @Nullable String negation(String lower) {
        Concept concept = byWord.get(lower);
        return concept != null && concept.kind() == Kind.NOT ? NEGATION : null;
    }

    private @Nullable String state(Token token, String lemma) {
        if (token.pos() == PartOfSpeech.ADJ) {
            return states.ofAdjective(lemma);
        }
        if (!token.isCapitalised()) {
            return null;
        }
        String state = states.named(token.text());
        if (state == null) {
            state = states.seatedIn(token.text());
        }
        return state == null ? states.ofPeople(lemma) : state;
    }
}
