package quellenlage.analysis.stance;

import java.util.BitSet;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.StanceKind;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.stance.PolarityWords.Kind;

/** Decides whether a negation holds for a cue, and adds its words to the cue. */
final class NegationReader {

    private final PolarityWords words;

    NegationReader(PolarityWords words) {
        this.words = words;
    }

    /**
     * @param tokens of the cue; words of it negate nothing ("nichts wissen von"), those that negate it are added
     */
    boolean read(ClauseView view, Cue stance, Parts parts, BitSet tokens) {
        boolean negated = false;
        BitSet cue = (BitSet) tokens.clone();
        for (int i = view.from(); i < view.to(); i++) {
            if (view.owns(i) && !cue.get(i) && negates(view, stance, i, parts, cue)) {
                tokens.set(i);
                negated = true;
            }
        }
        if (view.clause().kind() == ClauseKind.INFINITIVE && view.governor() >= 0) {
            negated |= isRefused(view.other(view.governor()), stance, tokens);
        }
        return negated;
    }

    /** "…, nicht mehr zu kommen" behind the verb, "wie noch nie, teilte er mit" before it: cut off by a comma. */
    private static boolean isCutOff(ClauseView view, Cue stance, int i, BitSet cue) {
        int finite = view.clause().finite();
        boolean before = i < finite && view.isPunctuation(finite - 1, ',') && !view.isVerbLast();
        boolean last = cue.nextSetBit(i) < 0;
        boolean after = last
                && (i > view.from() && view.isPunctuation(i - 1, ',')
                        || stance.object() == Cue.Place.CLAUSE && hasComma(view, cue.length(), i));
        return before || after;
    }

    private static boolean hasComma(ClauseView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.isPunctuation(i, ',')) {
                return true;
            }
        }
        return false;
    }

    private boolean negates(ClauseView view, Cue stance, int i, Parts parts, BitSet cue) {
        if (isCutOff(view, stance, i, cue)) {
            return false;
        }
        Token token = view.token(i);
        if (words.is(Kind.NEGATION, token)) {
            boolean limited = i + 1 < view.to() && words.is(Kind.LIMIT, view.token(i + 1));
            int phrase = view.clauses().nounPhraseOf(i);
            return !limited
                    && (phrase < 0
                            || view.clauses().nounPhrases().get(phrase).range().from() == i);
        }
        if (!words.is(Kind.PHRASE, token)) {
            return false;
        }
        int number = view.clauses().nounPhraseOf(i);
        if (number < 0) {
            return true;
        }
        NounPhrase phrase = view.clauses().nounPhrases().get(number);
        return phrase.preposition() < 0
                || cue.get(phrase.head())
                || phrase.equals(parts.object())
                || phrase.equals(parts.subject());
    }

    /** "weigerte sich, … zu bestätigen", "war nicht bereit, …", "es sei schwierig, …". */
    private boolean isRefused(ClauseView governor, Cue stance, BitSet tokens) {
        Clause clause = governor.clause();
        if (words.is(Kind.REFUSAL, clause.lemma())) {
            clause.verbs().forEach(tokens::set);
            return true;
        }
        // "Es fiel ihm nicht leicht, den Fehler zuzugeben": that it is hard to deny or to admit does not turn it round.
        boolean answers = stance.negated() == StanceKind.NO_CONFIRMATION || stance.negated() == StanceKind.NO_COMMENT;
        for (int i = governor.from(); answers && i < governor.to(); i++) {
            if (governor.owns(i)
                    && (words.is(Kind.REFUSAL, governor.token(i)) || words.is(Kind.NEGATION, governor.token(i)))) {
                tokens.set(i);
                return true;
            }
        }
        return false;
    }
}
