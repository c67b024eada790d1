package quellenlage.analysis.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.statement.SpeechVerbs.Frame;

/**
 * Reported speech acts: that something was said, with its topic only ("bestätigte den Bericht", "warnte vor Sturm").
 *
 * <p>The content is the whole sentence; where its clauses have speakers of their own, each clause is a statement.
 */
final class ActStatements {

    /** A clause that reports an act. */
    private record Act(int clause, Cue cue, TokenRange speaker) {}

    private final Reading reading;
    private final Cues cues;
    private final GrammarWords grammar;
    private final SpeakerPhrases speakers;
    private final List<Draft> drafts;

    ActStatements(Reading reading, StatementLexicons lexicons, SpeakerPhrases speakers, List<Draft> drafts) {
        this.reading = reading;
        this.cues = lexicons.cues();
        this.grammar = lexicons.grammar();
        this.speakers = speakers;
        this.drafts = drafts;
    }

    void find() {
        boolean[] touched = touched();
        List<Act> acts = new ArrayList<>();
        for (int k = 0; k < reading.clauseCount(); k++) {
            int sentence = reading.sentenceOf(reading.clause(k).range().from());
            if (!acts.isEmpty() && sentenceOf(acts.get(0)) != sentence) {
                add(acts);
                acts.clear();
            }
            Act act = touched[sentence] ? null : act(k);
            if (act != null && (acts.isEmpty() ? reading.clause(k).kind() == ClauseKind.MAIN : isOwn(act))) {
                acts.add(act);
            }
        }
        add(acts);
    }

    private int sentenceOf(Act act) {
        return reading.sentenceOf(reading.clause(act.clause()).range().from());
    }

    /** True when the speaker stands in the clause itself, not in the one it is joined to. */
    private boolean isOwn(Act act) {
        return reading.owns(act.clause(), act.speaker().from());
    }

    private @Nullable Act act(int k) {
        Clause clause = reading.clause(k);
        boolean main = clause.kind() == ClauseKind.MAIN || clause.kind() == ClauseKind.VERB_SECOND;
        if (!main || isNegated(k) || clause.isSubjunctive() || isModal(clause)) {
            return null;
        }
        Cue cue = cues.of(reading, k);
        if (cue == null || !cue.takes(Frame.ACT)) {
            return null;
        }
        TokenRange subject = speakers.subject(k);
        boolean object = subject != null
                && clause.passive()
                && subject.from() > 0
                && cue.prepositions().contains(reading.token(subject.from() - 1).lemma());
        if (subject == null || object) {
            return null;
        }
        boolean complete = clause.passive() || hasObject(k, cue, subject);
        TokenRange speaker = complete ? subject : beforeObject(cue, subject);
        return complete || hasObject(k, cue, speaker) ? new Act(k, cue, speaker) : null;
    }

    /** "sprach der Kapitän von einem Unfall": the phrase behind the verb's own preposition is no attribute. */
    private TokenRange beforeObject(Cue cue, TokenRange speaker) {
        for (int i = speaker.from() + 1; i < speaker.to(); i++) {
            if (reading.token(i).is(PartOfSpeech.ADP)
                    && cue.prepositions().contains(reading.token(i).lemma())) {
                return new TokenRange(speaker.from(), i);
            }
        }
        return speaker;
    }

    private void add(List<Act> acts) {
        for (int a = 0; a < acts.size(); a++) {
            Act act = acts.get(a);
            TokenRange sentence =
                    reading.sentenceAt(reading.clause(act.clause()).range().from());
            int from = a == 0
                    ? sentence.from()
                    : reading.clause(act.clause()).range().from();
            int to = a + 1 < acts.size()
                    ? reading.clause(acts.get(a + 1).clause()).range().from()
                    : sentence.to();
            TokenRange rest = rest(act, to);
            int end = rest == null ? to : rest.from();
            add(act, act.speaker(), to == sentence.to() && rest == null ? new TokenRange(from, to) : cut(from, end));
            if (rest != null) {
                add(act, rest, to == sentence.to() ? new TokenRange(end, to) : cut(end, to));
            }
        }
    }

    /** Without the comma and the conjunction at its end. */
    private TokenRange cut(int from, int to) {
        int end = to;
        while (end > from + 1
                && (reading.isPunctuation(end - 1) && !reading.isQuote(end - 1)
                        || reading.token(end - 1).is(PartOfSpeech.CCONJ))) {
            end--;
        }
        return new TokenRange(from, end);
    }

    private void add(Act act, TokenRange speaker, TokenRange content) {
        Draft draft = new Draft(
                StatementType.REPORTED,
                act.cue().medium(),
                "speech-act",
                act.cue().place());
        draft.content.add(content);
        draft.speaker.add(speaker);
        draft.actVerb.addAll(Reading.ranges(withPreposition(act)));
        drafts.add(draft);
    }

    /** "sprach von": the verb with the preposition of its object. */
    private List<Integer> withPreposition(Act act) {
        TreeSet<Integer> tokens = new TreeSet<>(act.cue().tokens());
        Clause clause = reading.clause(act.clause());
        for (int i = clause.range().from(); i < clause.range().to(); i++) {
            if (reading.owns(act.clause(), i)
                    && reading.token(i).is(PartOfSpeech.ADP)
                    && act.cue().prepositions().contains(reading.token(i).lemma())) {
                tokens.add(i);
                break;
            }
        }
        return new ArrayList<>(tokens);
    }

    /** "…, die Gewerkschaft von mehr als 9.000": a second speaker and object without the verb; the speaker's words. */
    private @Nullable TokenRange rest(Act act, int to) {
        if (act.cue().prepositions().isEmpty()) {
            return null;
        }
        int first =
                Math.max(reading.clause(act.clause()).finite(), act.speaker().to()) + 1;
        for (int i = first; i + 2 < to; i++) {
            if (!reading.is(i - 1, ",") || !isWithoutVerb(act.clause(), i)) {
                continue;
            }
            int n = reading.clauses.nounPhraseOf(i);
            NounPhrase phrase = n < 0 ? null : reading.nounPhrases().get(n);
            if (phrase == null || phrase.range().from() != i || !phrase.canBe(Morphology.NOMINATIVE)) {
                continue;
            }
            int end = phrase.range().to();
            while (end < to && isNameIn(end)) {
                end = reading.nounPhrases()
                        .get(reading.clauses.nounPhraseOf(end))
                        .range()
                        .to();
            }
            if (end < to && act.cue().prepositions().contains(reading.token(end).lemma())) {
                return new TokenRange(i, end);
            }
        }
        return null;
    }

    private boolean isWithoutVerb(int k, int token) {
        int owner = reading.clauses.clauseOf(token);
        return owner == k || owner >= 0 && reading.clause(owner).kind() == ClauseKind.FRAGMENT;
    }

    private boolean isNameIn(int token) {
        int n = reading.clauses.nounPhraseOf(token);
        return n >= 0
                && reading.nounPhrases().get(n).range().from() == token
                && reading.token(token).isCapitalised();
    }

    /** "hatte den Bericht nicht bestritten und auf den Vertrag verwiesen": only the first of two verbs is negated. */
    private boolean isNegated(int k) {
        Clause clause = reading.clause(k);
        if (!clause.negated()) {
            return false;
        }
        List<Integer> participles = new ArrayList<>();
        for (int verb : clause.verbs()) {
            if (verb != clause.finite() && reading.token(verb).can(Morphology.PAST_PARTICIPLE)) {
                participles.add(verb);
            }
        }
        if (participles.size() < 2) {
            return true;
        }
        int last = participles.get(participles.size() - 1);
        int before = participles.get(participles.size() - 2);
        boolean joined = false;
        for (int i = before + 1; i < last; i++) {
            joined |= reading.token(i).is(PartOfSpeech.CCONJ);
            if (grammar.is(GrammarWords.Kind.NEGATION, reading.token(i))) {
                return true;
            }
        }
        return !joined || cues.isNeither(reading, k);
    }

    private boolean isModal(Clause clause) {
        return clause.finite() >= 0 && reading.token(clause.finite()).can(Morphology.MODAL);
    }

    /** The sentences that already are, or stand in, another statement. */
    private boolean[] touched() {
        boolean[] touched = new boolean[reading.text.sentences().size()];
        for (Draft draft : drafts) {
            if (draft.size() > 0) {
                Arrays.fill(touched, reading.sentenceOf(draft.start()), reading.sentenceOf(draft.end() - 1) + 1, true);
            }
        }
        return touched;
    }

    private boolean hasObject(int k, Cue cue, TokenRange speaker) {
        Clause clause = reading.clause(k);
        for (int i = clause.range().from(); i < clause.range().to(); i++) {
            boolean own = reading.owns(k, i) && !speaker.contains(i);
            if (own
                    && reading.token(i).is(PartOfSpeech.ADP)
                    && cue.prepositions().contains(reading.token(i).lemma())) {
                return true;
            }
            int n = own ? reading.clauses.nounPhraseOf(i) : -1;
            NounPhrase phrase = n < 0 ? null : reading.nounPhrases().get(n);
            if (phrase != null
                    && cue.prepositions().isEmpty()
                    && phrase.preposition() < 0
                    && (phrase.canBe(Morphology.ACCUSATIVE) || phrase.canBe(Morphology.DATIVE))) {
                return true;
            }
        }
        return false;
    }
}
