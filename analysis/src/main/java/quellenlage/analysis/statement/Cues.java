package quellenlage.analysis.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.statement.SpeechVerbs.Frame;
import quellenlage.analysis.statement.SpeechVerbs.Verb;

/** Finds the cue of a clause: a verb, a predicate or a noun that reports. */
final class Cues {

    private static final Set<Frame> CLAUSES = EnumSet.of(Frame.DASS, Frame.OB, Frame.V2, Frame.ZU);

    private static final Set<Frame> ACTS = EnumSet.of(Frame.ACT);

    private final SpeechVerbs verbs;
    private final Predicates predicates;
    private final SpeechNouns nouns;
    private final GrammarWords grammar;

    Cues(SpeechVerbs verbs, Predicates predicates, SpeechNouns nouns, GrammarWords grammar) {
        this.verbs = verbs;
        this.predicates = predicates;
        this.nouns = nouns;
        this.grammar = grammar;
    }

    /** The verb or predicate of the clause that reports; null when it has none. */
    @Nullable
    Cue of(Reading reading, int k) {
        Clause clause = reading.clause(k);
        if (clause.verbs().isEmpty()) {
            return null;
        }
        Cue predicate = predicate(reading, k);
        if (predicate != null) {
            return predicate;
        }
        Verb verb = verbs.find(clause.lemma());
        if (verb == null) {
            return null;
        }
        if (!verb.reflexive() && has(reading, k, "sich") || verb.onlyWithEs() && !has(reading, k, "es")) {
            return null;
        }
        TreeSet<Integer> tokens = new TreeSet<>(clause.verbs());
        withPronoun(reading, k, tokens, verb.onlyWithEs() ? "es" : "sich");
        withNeither(reading, k, tokens);
        boolean correlate = !verb.onlyWithEs() && withCorrelate(reading, k, tokens);
        Set<Frame> frames = verb.frames();
        if (correlate && verb.takes(Frame.CORRELATE)) {
            frames = EnumSet.copyOf(frames);
            frames.add(Frame.DASS);
        }
        return new Cue(
                new ArrayList<>(tokens),
                verb.medium(),
                frames,
                verb.prepositions(),
                true,
                verb.addressee(),
                verb.place());
    }

    /** "weder bestätigt noch dementiert": the words between the verbs belong to the cue. */
    private void withNeither(Reading reading, int k, TreeSet<Integer> tokens) {
        if (isNeither(reading, k)) {
            for (int i = tokens.first(); i < tokens.last(); i++) {
                if (grammar.is(GrammarWords.Kind.NEITHER, reading.token(i)) && reading.owns(k, i)) {
                    tokens.add(i);
                }
            }
        }
    }

    /** "weder bestätigt noch dementiert" */
    boolean isNeither(Reading reading, int k) {
        Clause clause = reading.clause(k);
        for (int i = clause.range().from(); i < clause.range().to(); i++) {
            if (reading.owns(k, i) && grammar.is(GrammarWords.Kind.NEITHER, reading.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** What the noun list says of a token; null for any other word. */
    SpeechNouns.@Nullable Noun speechNoun(Token token) {
        return nouns.find(token);
    }

    /** The noun right before a clause that depends on it ("die Hoffnung, dass …"), with its phrase; null when it is none. */
    @Nullable
    Cue noun(Reading reading, int k, int before) {
        for (int i = before - 1; i >= reading.clause(k).range().from() && i >= before - 6; i--) {
            if (!reading.owns(k, i)) {
                continue;
            }
            SpeechNouns.Noun noun = nouns.find(reading.token(i));
            if (noun != null && noun.clause()) {
                TreeSet<Integer> tokens = new TreeSet<>();
                int n = reading.clauses.nounPhraseOf(i);
                NounPhrase phrase = n < 0 ? null : reading.nounPhrases().get(n);
                int from = phrase == null ? i : phrase.range().from();
                for (int t = from; t <= i; t++) {
                    tokens.add(t);
                }
                return new Cue(new ArrayList<>(tokens), noun.medium(), CLAUSES, Set.of(), false, "", noun.place());
            }
            if (reading.token(i).is(PartOfSpeech.NOUN) || reading.token(i).is(PartOfSpeech.PROPN)) {
                int n = reading.clauses.nounPhraseOf(i);
                boolean attribute = n >= 0 && reading.nounPhrases().get(n).canBe(Morphology.GENITIVE);
                if (!attribute) {
                    return null;
                }
            }
        }
        return null;
    }

    private @Nullable Cue predicate(Reading reading, int k) {
        Clause clause = reading.clause(k);
        String finite = clause.finite() < 0
                ? clause.lemma()
                : reading.token(clause.finite()).lemma();
        for (int i = clause.range().from(); i < clause.range().to(); i++) {
            if (!reading.owns(k, i)) {
                continue;
            }
            String word = reading.token(i).text();
            Predicates.Predicate found = predicates.find(word, clause.lemma());
            found = found == null ? predicates.find(word, finite) : found;
            if (found == null && clause.particle() < 0) {
                for (int verb : clause.verbs()) {
                    found = found == null
                            ? predicates.find(word, reading.token(verb).lemma())
                            : found;
                }
            }
            if (found != null) {
                TreeSet<Integer> tokens = new TreeSet<>(clause.verbs());
                tokens.add(i);
                if (i > clause.range().from() && reading.token(i - 1).is(PartOfSpeech.ADP)) {
                    tokens.add(i - 1);
                }
                withPronoun(reading, k, tokens, "sich");
                withCorrelate(reading, k, tokens);
                return new Cue(
                        new ArrayList<>(tokens),
                        found.medium(),
                        found.act() ? ACTS : CLAUSES,
                        Set.of(),
                        false,
                        "",
                        found.place());
            }
        }
        return null;
    }

    /** "äußerte sich", "heißt es": the pronoun next to the verb. */
    private static void withPronoun(Reading reading, int k, TreeSet<Integer> tokens, String pronoun) {
        for (int i : List.copyOf(tokens)) {
            if (i + 1 < reading.size()
                    && reading.owns(k, i + 1)
                    && reading.token(i + 1).lower().equals(pronoun)) {
                tokens.add(i + 1);
            }
        }
    }

    /** "davon", "darauf": what stands for the object clause right before it or beside the verb. */
    private boolean withCorrelate(Reading reading, int k, TreeSet<Integer> tokens) {
        boolean found = false;
        Clause clause = reading.clause(k);
        for (int i = clause.range().from(); i < clause.range().to(); i++) {
            Token token = reading.token(i);
            if (reading.owns(k, i)
                    && grammar.is(GrammarWords.Kind.CORRELATE, token)
                    && (tokens.contains(i - 1)
                            || tokens.contains(i + 1)
                            || i + 1 == clause.range().to())) {
                tokens.add(i);
                found = true;
            }
        }
        return found;
    }

    private static boolean has(Reading reading, int k, String word) {
        Clause clause = reading.clause(k);
        for (int i = clause.range().from(); i < clause.range().to(); i++) {
            if (reading.owns(k, i) && reading.token(i).lower().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
