package quellenlage.analysis.stance;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.Mood;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.StanceKind;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.stance.Cue.Item;
import quellenlage.analysis.stance.PolarityWords.Kind;

/** Decides whether a verb of a clause, with what stands around it, is a cue. */
final class CueReader {

    private final PolarityWords words;
    private final PartsReader partsReader;
    private final NegationReader negations;
    private final PropositionFinder propositions;
    private final NounClasses.NounClass claims;
    private final NounClasses.NounClass evidence;
    private final NounClasses.NounClass judgments;

    CueReader(PolarityWords words, NounClasses classes, PropositionFinder propositions) {
        this.propositions = propositions;
        this.words = words;
        this.partsReader = new PartsReader(words, classes);
        this.negations = new NegationReader(words);
        this.claims = classes.get("claim");
        this.evidence = classes.get("evidence");
        this.judgments = classes.get("judgment");
    }

    /** The first of the cues that fits; null when none does. */
    @Nullable
    CueMatch read(ClauseView view, int verb, List<Cue> cues) {
        if (isHypothetical(view)) {
            return null;
        }
        for (Cue cue : cues) {
            CueMatch match = read(view, verb, cue);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private @Nullable CueMatch read(ClauseView view, int verb, Cue cue) {
        BitSet tokens = new BitSet();
        tokens.set(verb);
        Clause clause = view.clause();
        if (verb == clause.finite() && clause.particle() >= 0) {
            tokens.set(clause.particle());
        }
        for (Item item : cue.companions()) {
            if (!fits(view, item, cue, tokens)) {
                return null;
            }
        }
        if (isAuxiliary(view, verb)) {
            return null;
        }
        Parts parts = partsReader.read(view, cue, verb, tokens);
        ClauseView subjectClause = view;
        NounPhrase subject = parts.subject();
        if (subject == null && cue.actor() == Cue.Actor.SUBJECT && !PartsReader.isPassive(view)) {
            int before = clause.kind() == ClauseKind.INFINITIVE ? view.governor() : view.previous();
            if (before >= 0 && (clause.kind() == ClauseKind.INFINITIVE || isContinuation(view))) {
                subjectClause = view.other(before);
                subject = partsReader.read(subjectClause, cue, -1, new BitSet()).subject();
                parts = new Parts(subject, parts.object());
            }
        }
        if (isExcluded(view, cue, parts, tokens)
                || cue.actor() == Cue.Actor.SUBJECT && !speaks(subjectClause, subject)
                || !hasObject(view, cue, parts)) {
            return null;
        }
        boolean negated = negations.read(view, parts, tokens);
        addModal(view, verb, negated, tokens);
        StanceKind kind = negated ? cue.negated() : cue.plain();
        if (PartsReader.isPassive(view) && !hasSpeakingAgent(view, kind)) {
            return null;
        }
        return new CueMatch(cue, view, verb, tokens, negated, kind, parts, subjectClause);
    }

    /** "hat Zweifel zurückgewiesen" is not "hat Zweifel". */
    private static boolean isAuxiliary(ClauseView view, int verb) {
        String lemma = view.token(verb).lemma();
        if (!lemma.equals("haben") && !lemma.equals("werden")) {
            return false;
        }
        for (int other : view.clause().verbs()) {
            if (view.token(other).is(PartOfSpeech.VERB) && view.token(other).can(Morphology.PAST_PARTICIPLE)) {
                return true;
            }
        }
        return false;
    }

    /** A clause that shares its subject with the one before: "Er kam und bestätigte den Fund." */
    private boolean isContinuation(ClauseView view) {
        Token first = view.token(view.from());
        return first.is(PartOfSpeech.CCONJ)
                || view.clause().finite() == view.from()
                || view.isVerbLast()
                || view.clause().finite() < 0;
    }

    private boolean isHypothetical(ClauseView view) {
        Clause clause = view.clause();
        if (clause.introducer() >= 0 && words.is(Kind.HYPOTHESIS, view.token(clause.introducer()))) {
            return true;
        }
        int last = view.sentence().tokens().to() - 1;
        if (view.isPunctuation(last, '?') && clause.kind() != ClauseKind.RELATIVE) {
            return true;
        }
        if (clause.finite() < 0) {
            return false;
        }
        Token finite = view.token(clause.finite());
        boolean unreal = clause.mood() == Mood.SUBJUNCTIVE2
                && (finite.lemma().equals("können") || finite.lemma().equals("werden"));
        boolean obligation = finite.lemma().equals("sollen") && !hasPerfect(view);
        return unreal && !clause.negated() || obligation;
    }

    private static boolean hasPerfect(ClauseView view) {
        for (int i : view.clause().verbs()) {
            if (i != view.clause().finite() && view.token(i).lemma().equals("haben")) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(ClauseView view, Item item, Cue cue, BitSet tokens) {
        if (item.nouns() != null) {
            for (NounPhrase phrase : view.phrases()) {
                int preposition = phrase.preposition();
                boolean placed = preposition < 0
                        || cue.prepositions().contains(view.token(preposition).lemma());
                if (placed && item.nouns().holds(view.token(phrase.head()).lemma())) {
                    if (preposition < 0) {
                        tokens.set(phrase.head());
                    }
                    return true;
                }
            }
            return false;
        }
        for (List<String> sequence : item.alternatives()) {
            int at = find(view, sequence);
            if (at >= 0) {
                tokens.set(at, at + sequence.size());
                return true;
            }
        }
        return false;
    }

    /** Where the words stand in the clause; -1 when they do not. */
    private static int find(ClauseView view, List<String> sequence) {
        for (int i = view.from(); i + sequence.size() <= view.to(); i++) {
            if (!view.owns(i)) {
                continue;
            }
            int k = 0;
            while (k < sequence.size() && is(view.token(i + k), sequence.get(k))) {
                k++;
            }
            if (k == sequence.size()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean is(Token token, String word) {
        return token.lemma().equals(word) || token.lower().equals(word);
    }

    private boolean isExcluded(ClauseView view, Cue cue, Parts parts, BitSet tokens) {
        for (Item item : cue.exclusions()) {
            NounClasses.NounClass nouns = item.nouns();
            if (nouns == null) {
                for (List<String> sequence : item.alternatives()) {
                    int at = find(view, sequence);
                    if (at >= 0 && !tokens.get(at)) {
                        return true;
                    }
                }
            } else {
                NounPhrase phrase = item.subject() ? parts.subject() : parts.object();
                if (phrase != null && nouns.holds(view.token(phrase.head()).lemma())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** False when what confirms is a test or a fact, or only "das". */
    private boolean speaks(ClauseView view, @Nullable NounPhrase subject) {
        if (subject == null) {
            return true;
        }
        Token head = view.token(subject.head());
        if (head.is(PartOfSpeech.NOUN)) {
            return !evidence.holds(head.lemma()) && !judgments.holds(head.lemma());
        }
        boolean relative = view.clause().introducer() == subject.head();
        return relative
                || subject.range().size() > 1
                || !words.is(Kind.VAGUE, head)
                || (head.morphology().agreement() & Morphology.ofGender(Morphology.NEUTER)) == 0;
    }

    /** False for a passive by a thing ("bestätigt durch einen Test") and for silence of nobody. */
    private boolean hasSpeakingAgent(ClauseView view, @Nullable StanceKind kind) {
        boolean any = false;
        for (NounPhrase phrase : view.phrases()) {
            if (phrase.preposition() >= 0 && words.is(Kind.AGENT, view.token(phrase.preposition()))) {
                if (evidence.holds(view.token(phrase.head()).lemma())) {
                    return false;
                }
                any = true;
            }
        }
        return any || kind != StanceKind.NO_COMMENT;
    }

    private boolean hasObject(ClauseView view, Cue cue, Parts parts) {
        boolean clauseNeeded = cue.object() == Cue.Place.CLAUSE;
        NounPhrase object = parts.object();
        if (!cue.claimOnly() && !clauseNeeded) {
            return !cue.required() || object != null || propositions.hasClause(view);
        }
        if (object == null || clauseNeeded) {
            return cue.object() != Cue.Place.SUBJECT && propositions.hasClause(view);
        }
        Token head = view.token(object.head());
        boolean noun = head.is(PartOfSpeech.NOUN) || head.is(PartOfSpeech.PROPN);
        return noun ? claims.holds(head.lemma()) : !head.can(Morphology.PERSONAL) || words.is(Kind.VAGUE, head);
    }

    private void addModal(ClauseView view, int verb, boolean negated, BitSet tokens) {
        for (int i : view.clause().verbs()) {
            Token token = view.token(i);
            boolean modal = words.is(Kind.MODAL, token)
                    || token.lemma().equals("werden") && view.clause().passive();
            boolean infinitive =
                    token.can(Morphology.INFINITIVE) && i != view.clause().finite();
            if (i != verb
                    && modal
                    && (negated && (!infinitive || i == verb + 1)
                            || token.lemma().equals("müssen"))
                    && (!token.lemma().equals("werden") || i == verb + 1)) {
                tokens.set(i);
            }
        }
    }
}
