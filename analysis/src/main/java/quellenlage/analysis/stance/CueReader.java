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
    private final Companions companions = new Companions();
    private final SpeakingParts speaking;
    private final PropositionFinder propositions;
    private final NounClasses.NounClass claims;
    private final NounClasses.NounClass people;

    CueReader(PolarityWords words, NounClasses classes, PropositionFinder propositions) {
        this.propositions = propositions;
        this.words = words;
        this.partsReader = new PartsReader(words, classes);
        this.negations = new NegationReader(words);
        this.unreal = new UnrealClauses(words);
        this.speaking = new SpeakingParts(words, classes);
        this.claims = classes.get("claim");
        this.people = classes.get("people");
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
            if (!companions.fit(view, item, cue, tokens)) {
                return null;
            }
        }
        if (isAuxiliary(view, verb) || isAttribute(view, verb) || isToBe(view, verb)) {
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
        if (companions.exclude(view, cue, parts, tokens)
                || cue.actor() == Cue.Actor.SUBJECT && !speaking.speaks(subjectClause, subject)
                || !hasObject(view, cue, verb, parts)) {
            return null;
        }
        if (isSomebodysDoubt(view, cue) || isNothing(view, cue, subject, verb, tokens)) {
            return null;
        }
        boolean negated = negations.read(view, cue, parts, tokens);
        addModal(view, verb, negated, tokens);
        StanceKind kind = negated ? cue.negated() : cue.plain();
        if (PartsReader.isPassive(view) && (hasNoPoint(view, cue, parts) || !speaking.hasAgent(view, kind, parts))) {
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
        boolean determined = verb > view.from()
                && (view.token(verb - 1).is(PartOfSpeech.DET)
                        || view.token(verb - 1).is(PartOfSpeech.NUM));
        return noun && verb != view.clause().finite() || determined && (noun || next.is(PartOfSpeech.CCONJ));
    }

    /** "ist zu bezweifeln", "ist nicht von der Hand zu weisen": what should be done, by nobody. */
    private static boolean isToBe(ClauseView view, int verb) {
        int finite = view.clause().finite();
        boolean zu = verb > view.from() && view.token(verb - 1).lower().equals("zu")
                || view.token(verb).can(Morphology.ZU_INFINITIVE);
        if (!zu || verb == finite) {
            return false;
        }
        boolean infinitive = false;
        for (int i : view.clause().verbs()) {
            infinitive |= i != verb && view.token(i).lemma().equals("sein");
        }
        return infinitive && view.clause().kind() != ClauseKind.INFINITIVE;
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

    private boolean hasObject(ClauseView view, Cue cue, int verb, Parts parts) {
        boolean clauseNeeded = cue.object() == Cue.Place.CLAUSE;
        NounPhrase object = parts.object();
        if (cue.claimOnly() && cue.object() == Cue.Place.DATIVE) {
            return object == null
                    || isClaim(view, object)
                    || view.isBareName(object)
                    || people.holds(view.token(object.head()).lemma())
                    || view.token(object.head()).can(Morphology.PERSONAL);
        }
        if (!cue.claimOnly() && !clauseNeeded) {
            return !cue.required()
                    || PropositionFinder.adverb(view, cue) >= 0
                    || object != null
                    || propositions.hasClause(view)
                    || sharesObject(view, verb);
        }
        if (object == null || clauseNeeded) {
            return cue.object() != Cue.Place.SUBJECT && propositions.hasClause(view);
        }
        return isClaim(view, object);
    }

    private boolean isClaim(ClauseView view, NounPhrase object) {
        Token head = view.token(object.head());
        boolean noun = head.is(PartOfSpeech.NOUN) || head.is(PartOfSpeech.PROPN);
        return noun ? claims.holds(head.lemma()) : words.is(Kind.VAGUE, head) && SpeakingParts.isNeuter(head);
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

    /** "Dass ihm widersprochen wird, ist klar": nobody says what is contradicted. */
    private boolean hasNoPoint(ClauseView view, Cue cue, Parts parts) {
        boolean owned = cue.object() == Cue.Place.ACCUSATIVE || cue.object() == Cue.Place.DATIVE;
        return owned && parts.object() == null && !propositions.hasClause(view);
    }

    /** "Kaum jemand glaubt, dass die Zahlen stimmen": no speaker says so. An infinitive of believing is nobody's either. */
    private boolean isSomebodysDoubt(ClauseView view, Cue cue) {
        Clause clause = view.clause();
        if (cue.object() == Cue.Place.CLAUSE && clause.kind() == ClauseKind.INFINITIVE) {
            return true;
        }
        if (cue.actor() != Cue.Actor.SPEAKER || clause.kind() != ClauseKind.SUBORDINATE || clause.parent() < 0) {
            return false;
        }
        Clause parent = view.clauses().clauses().get(clause.parent());
        return parent.negated() || parent.finite() >= 0 && !words.is(Kind.SAYING, parent.lemma());
    }

    /** "Nichts davon hat mit ihm zu tun": the subject itself is a word of the cue. */
    private static boolean isNothing(ClauseView view, Cue cue, @Nullable NounPhrase subject, int verb, BitSet tokens) {
        return cue.actor() == Cue.Actor.SUBJECT
                && subject == null
                && verb == view.clause().finite()
                && tokens.get(view.from())
                && view.from() != verb;
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
