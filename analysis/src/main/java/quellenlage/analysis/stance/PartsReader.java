package quellenlage.analysis.stance;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.stance.PolarityWords.Kind;

/** Tells subject and object of a clause apart: by case where the forms show it, else by meaning and order. */
final class PartsReader {

    /** Words between two joined phrases: "und", "als auch". */
    private static final int LONGEST_JOINER = 2;

    private final PolarityWords words;
    private final NounClasses.NounClass claims;
    private final NounClasses.NounClass evidence;

    PartsReader(PolarityWords words, NounClasses classes) {
        this.words = words;
        this.claims = classes.get("claim");
        this.evidence = classes.get("evidence");
    }

    /**
     * @param verb token of the verb, for which the clause may hold others
     * @param cueTokens what belongs to the cue: neither subject nor object
     */
    Parts read(ClauseView view, Cue cue, int verb, BitSet cueTokens) {
        Clause clause = view.clause();
        boolean passive = isPassive(view);
        NounPhrase subject = clause.kind() == ClauseKind.INFINITIVE
                ? null
                : subject(view, passive || cue.object() == Cue.Place.SUBJECT, cueTokens);
        NounPhrase object = null;
        switch (cue.object()) {
            case ACCUSATIVE ->
                object = passive ? subject : object(view, subject, Morphology.ACCUSATIVE, verb, cueTokens);
            case DATIVE -> object = object(view, subject, Morphology.DATIVE, verb, cueTokens);
            case PREPOSITION -> object = prepositional(view, cue.prepositions());
            case SUBJECT -> object = subject;
            case CLAUSE, NONE -> object = null;
        }
        return new Parts(passive || cue.object() == Cue.Place.SUBJECT ? null : subject, object);
    }

    /** "wurde bestritten", "ist bestätigt", "ließ sich nicht überprüfen". */
    static boolean isPassive(ClauseView view) {
        Clause clause = view.clause();
        if (clause.passive()) {
            return true;
        }
        if (clause.finite() < 0) {
            return false;
        }
        String finite = view.token(clause.finite()).lemma();
        if (finite.equals("lassen")) {
            return isReflexive(view);
        }
        if (!finite.equals("sein")) {
            return false;
        }
        for (int i : clause.verbs()) {
            Token verb = view.token(i);
            if (i != clause.finite() && verb.is(PartOfSpeech.VERB) && verb.can(Morphology.PAST_PARTICIPLE)) {
                return true;
            }
        }
        return false;
    }

    /** "Uiguren wie Isa", "als Sprecher". */
    private boolean isCompared(ClauseView view, NounPhrase phrase) {
        int before = phrase.range().from() - 1;
        return before >= view.from()
                && before != view.clause().introducer()
                && words.is(Kind.COMPARISON, view.token(before));
    }

    private static boolean isReflexive(ClauseView view) {
        for (int i = view.from(); i < view.to(); i++) {
            if (view.owns(i) && view.token(i).lower().equals("sich")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable NounPhrase subject(ClauseView view, boolean passive, BitSet cueTokens) {
        NounPhrase best = null;
        int bestScore = 0;
        List<NounPhrase> phrases = view.phrases();
        for (int i = 0; i < phrases.size(); i++) {
            NounPhrase phrase = phrases.get(i);
            boolean coordinated = i + 1 < phrases.size() && joins(view, phrase, phrases.get(i + 1))
                    || i > 0 && joins(view, phrases.get(i - 1), phrase);
            if (phrase.preposition() >= 0
                    || isCompared(view, phrase)
                    || !view.canBeSubject(phrase)
                    || cueTokens.get(phrase.head())
                    || !view.agrees(phrase, coordinated)
                    || isAttribute(view, i)
                    || view.isApposition(i)
                    || isInsertion(view, i)
                    || view.isTime(phrase)) {
                continue;
            }
            int score = subjectScore(view, phrase, passive);
            if (score > bestScore) {
                best = phrase;
                bestScore = score;
            }
        }
        return best;
    }

    private int subjectScore(ClauseView view, NounPhrase phrase, boolean passive) {
        Token head = view.token(phrase.head());
        if (head.lower().equals("es") || head.lower().equals("sich")) {
            return 0;
        }
        int score = 10;
        if (!phrase.canBe(Morphology.ACCUSATIVE)) {
            score += 5;
        } else if (head.is(PartOfSpeech.PROPN)) {
            score += 2;
        }
        int finite = view.clause().finite();
        if (finite > phrase.head() && !view.isVerbLast()) {
            score += 2;
        }
        if (!passive) {
            boolean vague = phrase.range().size() == 1
                    && words.is(Kind.VAGUE, head)
                    && !head.is(PartOfSpeech.NOUN)
                    && (phrase.head() != view.clause().introducer() || SpeakingParts.isNeuter(head));
            score -= vague ? 6 : 0;
            score -= claims.holds(head.lemma()) && !evidence.holds(head.lemma()) ? 5 : 0;
        }
        boolean joined = view.token(view.from()).is(PartOfSpeech.CCONJ);
        boolean continues = finite == view.from() || joined && finite == view.from() + 1;
        if (!passive && continues && phrase.canBe(Morphology.ACCUSATIVE) && !head.is(PartOfSpeech.PROPN)) {
            score -= claims.holds(head.lemma()) || head.can(Morphology.PERSONAL) && joined ? 10 : 0;
        }
        return score - (phrase.range().from() - view.from() > 8 ? 1 : 0);
    }

    /** A genitive after the noun it belongs to: "der Sprecher der Bank". */
    static boolean isAttribute(ClauseView view, int i) {
        NounPhrase phrase = view.phrases().get(i);
        if (i == 0
                || !phrase.canBe(Morphology.GENITIVE)
                || view.token(phrase.head()).is(PartOfSpeech.PRON)) {
            return false;
        }
        NounPhrase before = view.phrases().get(i - 1);
        Token head = view.token(before.head());
        return before.range().to() == phrase.range().from()
                && head.is(PartOfSpeech.NOUN)
                && (view.token(phrase.range().from()).is(PartOfSpeech.DET)
                        || view.token(phrase.range().from()).is(PartOfSpeech.ADJ));
    }

    /** "Ida Meier, Sprecherin der Bank, gab zu": says who the one before is. */
    private static boolean isInsertion(ClauseView view, int i) {
        NounPhrase phrase = view.phrases().get(i);
        if (i == 0 || view.phrases().get(i - 1).range().to() != phrase.range().from() - 1) {
            return false;
        }
        NounPhrase before = view.phrases().get(i - 1);
        boolean name = view.isBareName(before) || view.token(before.head()).is(PartOfSpeech.PROPN);
        int end = phrase.range().to();
        if (i + 1 < view.phrases().size() && view.phrases().get(i + 1).range().from() == end) {
            end = view.phrases().get(i + 1).range().to();
        }
        return name
                && view.isPunctuation(phrase.range().from() - 1, ',')
                && end < view.sentence().tokens().to()
                && view.isPunctuation(end, ',');
    }

    private boolean joins(ClauseView view, NounPhrase left, NounPhrase right) {
        for (int i = left.range().to(); i < right.range().from(); i++) {
            if (words.is(Kind.JOINER, view.token(i))) {
                return right.range().from() - left.range().to() <= LONGEST_JOINER;
            }
        }
        return false;
    }

    private @Nullable NounPhrase object(
            ClauseView view, @Nullable NounPhrase subject, int grammaticalCase, int verb, BitSet cueTokens) {
        int start = start(view, subject, verb);
        NounPhrase vague = null;
        NounPhrase companion = null;
        List<NounPhrase> phrases = view.phrases();
        for (int i = 0; i < phrases.size(); i++) {
            NounPhrase phrase = phrases.get(i);
            Token head = view.token(phrase.head());
            if (phrase.equals(subject)
                    || phrase.range().from() < start
                    || phrase.preposition() >= 0
                    || !phrase.canBe(grammaticalCase)
                    || grammaticalCase != Morphology.DATIVE && isAttribute(view, i)
                    || isInsertion(view, i)
                    || view.isApposition(i)
                    || isSecondActor(view, i, subject)
                    || head.can(Morphology.PERSONAL) && !words.is(Kind.VAGUE, head)
                    || view.isTime(phrase)) {
                continue;
            }
            if (cueTokens.get(phrase.head())) {
                companion = phrase;
            } else if (head.lower().equals("es")) {
                vague = phrase;
            } else {
                return phrase;
            }
        }
        NounPhrase found = companion == null ? vague : companion;
        return found == null && start == view.clause().finite() ? inFront(view, subject, grammaticalCase) : found;
    }

    /** "…, der das Haus verkaufte und den Betrug leugnet": no subject, but between the subject and its verb. */
    private static @Nullable NounPhrase inFront(ClauseView view, @Nullable NounPhrase subject, int grammaticalCase) {
        NounPhrase last = null;
        for (NounPhrase phrase : view.phrases()) {
            if (subject != null
                    && phrase.range().from() > subject.head()
                    && phrase.head() < view.clause().finite()
                    && phrase.preposition() < 0
                    && phrase.canBe(grammaticalCase)
                    && !phrase.canBe(Morphology.NOMINATIVE)
                    && !view.isTime(phrase)) {
                last = phrase;
            }
        }
        return last;
    }

    /** Behind a subject in front of the finite verb, and behind another participle: "hat das Wrack untersucht und … bestätigt". */
    private static int start(ClauseView view, @Nullable NounPhrase subject, int verb) {
        Clause clause = view.clause();
        int start = view.from();
        if (subject != null && subject.head() < clause.finite() && !view.isVerbLast()) {
            start = clause.finite();
        }
        for (int other : clause.verbs()) {
            if (other < verb && other != clause.finite() && view.token(other).is(PartOfSpeech.VERB)) {
                start = Math.max(start, other);
            }
        }
        return start;
    }

    private boolean isSecondActor(ClauseView view, int i, @Nullable NounPhrase subject) {
        return subject != null
                && i > 0
                && view.phrases().get(i - 1).equals(subject)
                && joins(view, subject, view.phrases().get(i));
    }

    private static @Nullable NounPhrase prepositional(ClauseView view, List<String> prepositions) {
        for (NounPhrase phrase : view.phrases()) {
            if (phrase.preposition() >= 0
                    && prepositions.contains(view.token(phrase.preposition()).lemma())) {
                return phrase;
            }
        }
        return null;
    }
}
