package quellenlage.analysis.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.ClauseKind;

/** The clauses of a sentence that can still go on, the innermost last. */
final class OpenClauses {

    private final List<Draft> clauses = new ArrayList<>();

    boolean isEmpty() {
        return clauses.isEmpty();
    }

    void clear() {
        clauses.clear();
    }

    void push(Draft clause) {
        clauses.add(clause);
    }

    void pop() {
        clauses.remove(clauses.size() - 1);
    }

    /** Leaves all clauses inside the given one. */
    void popTo(Draft clause) {
        while (top() != clause) {
            pop();
        }
    }

    /** A finished adverbial clause inside the sentence that the segment goes on: "Er sagte, wenn es regne, bleibe er." */
    @Nullable
    Draft frontedInside() {
        for (int i = clauses.size() - 1; i > 0; i--) {
            Draft clause = clauses.get(i);
            if (clause.kind == ClauseKind.SUBORDINATE && isFinished(clause) && clauses.get(i - 1).finite >= 0) {
                return clause;
            }
            if (!isFinished(clause)) {
                return null;
            }
        }
        return null;
    }

    @Nullable
    Draft looseOwner() {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Draft clause = clauses.get(i);
            if (clause.loose >= 0) {
                return clause;
            }
            if (!clause.isVerbLast()) {
                return null;
            }
        }
        return null;
    }

    /** The innermost open clause that still waits for its finite verb. */
    @Nullable
    Draft waiting(int quote, boolean verbFirst) {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Draft clause = clauses.get(i);
            if (waitsForVerb(clause) && clause.quote == quote) {
                return clause.isVerbLast() || verbFirst || clause.kind == ClauseKind.FRAGMENT ? clause : null;
            }
        }
        return null;
    }

    void popVerbLast() {
        while (clauses.size() > 1 && isFinished(top())) {
            pop();
        }
    }

    void popVerbLastIfMainFollows(boolean verbFirst) {
        while (clauses.size() > 1 && isFinished(top()) && (verbFirst || top().kind == ClauseKind.RELATIVE)) {
            pop();
        }
    }

    static boolean isFinished(Draft clause) {
        return clause.isVerbLast() && (clause.finite >= 0 || clause.kind == ClauseKind.INFINITIVE);
    }

    static boolean waitsForVerb(Draft clause) {
        return clause.finite < 0 && clause.kind != ClauseKind.INFINITIVE;
    }

    Draft top() {
        return clauses.get(clauses.size() - 1);
    }
}
