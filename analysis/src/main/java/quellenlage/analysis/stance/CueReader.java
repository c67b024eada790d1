package quellenlage.analysis.stance;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
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
    private final UnrealClauses unreal;
    private final PropositionFinder propositions;
    private final NounClasses.NounClass claims;
    private final NounClasses.NounClass evidence;
    private final NounClasses.NounClass judgments;
    private final NounClasses.NounClass papers;
    private final NounClasses.NounClass diagnoses;

    CueReader(PolarityWords words, NounClasses classes, PropositionFinder propositions) {
        this.propositions = propositions;
        this.words = words;
        this.partsReader = new PartsReader(words, classes);
        this.negations = new NegationReader(words);
        this.unreal = new UnrealClauses(words);
        this.claims = classes.get("claim");
        this.evidence = classes.get("evidence");
        this.judgments = classes.get("judgment");
        this.papers = classes.get("paper");
        this.diagnoses = classes.get("diagnosis");
    }

    /** The first of the cues that fits; null when none does. */
    @Nullable
    CueMatch read(ClauseView view, int verb, List<Cue> cues) {
        if (unreal.holds(view)) {
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
        if (isAuxiliary(view, verb) || isAttribute(view, verb)) {
            return null;
        }
        Parts parts = partsReader.read(view, cue, verb, tokens);
        ClauseView subjectClause = view;
        NounPhrase subject = parts.subject();
        ClauseView headline = cue.actor() == Cue.Actor.SUBJECT ? namedInFront(view, verb) : null;
        if (headline != null) {
            subjectClause = headline;
            parts = new Parts(headline.phrases().get(0), subject == null ? parts.object() : subject);
            subject = parts.subject();
        }
        if (subject == null && cue.actor() == Cue.Actor.SUBJECT && !PartsReader.isPassive(view)) {
            boolean cutOff = clause.finite() < 0 || clause.kind() == ClauseKind.INFINITIVE;
            int before = cutOff ? view.governor() : view.previous();
            if (before >= 0 && (cutOff || isContinuation(view))) {
                subjectClause = view.other(before);
                subject = partsReader.read(subjectClause, cue, -1, new BitSet()).subject();
                parts = new Parts(subject, parts.object());
            }
        }
        if (isExcluded(view, cue, parts, tokens)
                || cue.actor() == Cue.Actor.SUBJECT && !speaks(subjectClause, subject)
                || !hasObject(view, cue, verb, parts)) {
            return null;
        }
        boolean negated = negations.read(view, parts, tokens);
        addModal(view, verb, negated, tokens);
        StanceKind kind = negated ? cue.negated() : cue.plain();
        if (PartsReader.isPassive(view) && !hasSpeakingAgent(view, kind, parts)) {
            return null;
        }
        return new CueMatch(cue, view, verb, tokens, negated, kind, parts, subjectClause);
    }

    /** "Meier: Angebot weder bestätigt noch dementiert": a name and a colon in front of a participle; null for others. */
    private static @Nullable ClauseView namedInFront(ClauseView view, int verb) {
        int colon = view.from() - 1;
        if (!view.sentence().heading()
                || colon <= view.sentence().tokens().from()
                || !view.isPunctuation(colon, ':')
                || !view.token(verb).can(Morphology.PAST_PARTICIPLE)
                || view.clauses().clauseOf(colon - 1) < 0) {
            return null;
        }
        for (int i = verb + 1; i < view.to(); i++) {
            if (view.token(i).is(PartOfSpeech.NOUN) || view.token(i).is(PartOfSpeech.PROPN)) {
                return null;
            }
        }
        ClauseView before = view.other(view.clauses().clauseOf(colon - 1));
        boolean name = before.clause().kind() == ClauseKind.FRAGMENT
                && before.phrases().size() == 1
                && before.phrases().get(0).range().equals(before.clause().range());
        return name ? before : null;
    }

    /** "1422 bestätigte Fälle", "der bestätigten Fälle": a participle with an ending of a noun. */
    private static boolean isAttribute(ClauseView view, int verb) {
        Token token = view.token(verb);
        if (verb + 1 >= view.to()
                || !token.lower().endsWith("te") && !token.lower().endsWith("ten")) {
            return false;
        }
        Token next = view.token(verb + 1);
        boolean noun = next.is(PartOfSpeech.NOUN) || next.is(PartOfSpeech.ADJ);
        boolean determined = verb > view.from() && view.token(verb - 1).is(PartOfSpeech.DET);
        return noun && verb != view.clause().finite() || determined && (noun || next.is(PartOfSpeech.CCONJ));
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
                if (phrase == null && !item.subject() && holdsBare(view, nouns)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True when any phrase without a preposition is of the class, for clauses whose object was not recognised. */
    private static boolean holdsBare(ClauseView view, NounClasses.NounClass nouns) {
        for (NounPhrase phrase : view.phrases()) {
            if (phrase.preposition() < 0
                    && nouns.holds(view.token(phrase.head()).lemma())) {
                return true;
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
        if (words.is(Kind.NOBODY, head)) {
            return false;
        }
        if (view.clause().introducer() == subject.head()) {
            NounPhrase antecedent = AgentFinder.antecedent(view, subject);
            return antecedent == null || !isThing(view.token(antecedent.head()));
        }
        if (head.is(PartOfSpeech.NOUN) || head.text().indexOf('-') > 0) {
            return !isThing(head);
        }
        return subject.range().size() > 1 || !words.is(Kind.VAGUE, head) || !isNeuter(head);
    }

    private static boolean isNeuter(Token token) {
        return (token.morphology().agreement() & Morphology.ofGender(Morphology.NEUTER)) != 0;
    }

    private boolean isThing(Token head) {
        return papers.holds(head.lemma()) || evidence.holds(head.lemma()) || judgments.holds(head.lemma());
    }

    /** False for a passive by a thing ("bestätigt durch einen Test") and for silence of nobody. */
    private boolean hasSpeakingAgent(ClauseView view, @Nullable StanceKind kind, Parts parts) {
        boolean any = false;
        for (NounPhrase phrase : view.phrases()) {
            if (phrase.preposition() >= 0 && words.is(Kind.AGENT, view.token(phrase.preposition()))) {
                if (evidence.holds(view.token(phrase.head()).lemma())) {
                    return false;
                }
                any = true;
            }
        }
        NounPhrase object = parts.object();
        boolean diagnosed =
                object != null && diagnoses.holds(view.token(object.head()).lemma());
        return any || kind != StanceKind.NO_COMMENT && !diagnosed;
    }

    private boolean hasObject(ClauseView view, Cue cue, int verb, Parts parts) {
        boolean clauseNeeded = cue.object() == Cue.Place.CLAUSE;
        NounPhrase object = parts.object();
        if (!cue.claimOnly() && !clauseNeeded) {
            return !cue.required() || object != null || propositions.hasClause(view) || sharesObject(view, verb);
        }
        if (object == null || clauseNeeded) {
            return cue.object() != Cue.Place.SUBJECT && propositions.hasClause(view);
        }
        Token head = view.token(object.head());
        boolean noun = head.is(PartOfSpeech.NOUN) || head.is(PartOfSpeech.PROPN);
        return noun ? claims.holds(head.lemma()) : words.is(Kind.VAGUE, head) && isNeuter(head);
    }

    /** "hat den Fund weder bestätigt noch bestritten": the object stands with the verb before. */
    private static boolean sharesObject(ClauseView view, int verb) {
        for (int other : view.clause().verbs()) {
            if (other < verb
                    && other != view.clause().finite()
                    && view.token(other).is(PartOfSpeech.VERB)) {
                return true;
            }
        }
        return false;
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
