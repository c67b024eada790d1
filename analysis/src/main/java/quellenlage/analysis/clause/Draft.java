package quellenlage.analysis.clause;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.ClauseKind;

/** A clause while its sentence is being read. */
final class Draft {

    ClauseKind kind;
    final int quote;
    int from;
    int to;
    int introducer = -1;
    int finite = -1;
    /** First token of a verbless piece that was added after the verb; -1 when there is none. */
    int loose = -1;

    @Nullable
    Draft parent;

    Draft(ClauseKind kind, int from, int to, int quote) {
        this.kind = kind;
        this.from = from;
        this.to = to;
        this.quote = quote;
    }

    boolean isVerbLast() {
        return kind == ClauseKind.SUBORDINATE || kind == ClauseKind.RELATIVE || kind == ClauseKind.INFINITIVE;
    }
}
