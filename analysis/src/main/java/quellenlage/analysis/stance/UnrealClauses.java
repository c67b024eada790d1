package quellenlage.analysis.stance;

import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.ClauseKind;
import quellenlage.analysis.article.Mood;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.stance.PolarityWords.Kind;

/** Knows clauses in which nobody takes a stance: conditions, questions, purposes, obligations, what might be. */
final class UnrealClauses {

    private static final int DEEPEST = 3;

    private final PolarityWords words;

    UnrealClauses(PolarityWords words) {
        this.words = words;
    }

    boolean holds(ClauseView view) {
        return holds(view, 0);
    }

    private boolean holds(ClauseView view, int depth) {
        Clause clause = view.clause();
        if (clause.introducer() >= 0 && words.is(Kind.HYPOTHESIS, view.token(clause.introducer()))) {
            return true;
        }
        int last = view.sentence().tokens().to() - 1;
        if (view.isPunctuation(last, '?') && clause.kind() != ClauseKind.RELATIVE) {
            return true;
        }
        if (clause.finite() < 0) {
            int governor = view.governor();
            return governor >= 0
                    && governor < view.index()
                    && depth < DEEPEST
                    && holds(view.other(governor), depth + 1);
        }
        if (isDoubted(view)) {
            return true;
        }
        Token finite = view.token(clause.finite());
        boolean unreal = clause.mood() == Mood.SUBJUNCTIVE2
                && (finite.lemma().equals("können") || finite.lemma().equals("werden"));
        boolean obligation = finite.lemma().equals("sollen") && !hasPerfect(view);
        return unreal && !clause.negated() || obligation;
    }

    /** "Es lag nicht daran, dass er den Sieg bestritten hätte". */
    private static boolean isDoubted(ClauseView view) {
        Clause clause = view.clause();
        return clause.kind() == ClauseKind.SUBORDINATE
                && clause.mood() == Mood.SUBJUNCTIVE2
                && clause.parent() >= 0
                && view.clauses().clauses().get(clause.parent()).negated();
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
