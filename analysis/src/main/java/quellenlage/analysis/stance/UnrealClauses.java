package quellenlage.analysis.stance;

import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.Mood;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.stance.PolarityWords.Kind;

/** Knows clauses in which nobody takes a stance: conditions, questions, purposes, obligations, what might be. */
final class UnrealClauses {

    private final PolarityWords words;

    UnrealClauses(PolarityWords words) {
        this.words = words;
    }

    boolean holds(ClauseView view) {
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
}
