package quellenlage.analysis.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.TokenRange;

/** Sorts out statements that stand inside others. */
final class Nesting {

    private final Reading reading;
    private final List<Draft> drafts;

    Nesting(Reading reading, List<Draft> drafts) {
        this.reading = reading;
        this.drafts = drafts;
    }

    /** What a quoted speaker says about what others say is part of the quotation; a source named in it is kept as nested. */
    void dropInsideQuotations() {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            int quote = draft.type == StatementType.DIRECT || draft.size() == 0 || draft.cue.isEmpty()
                    ? -1
                    : reading.quotations.at(draft.cue.get(0).from());
            TokenRange range = quote < 0 ? null : reading.quotations.get(quote);
            boolean inside = range != null && draft.start() < range.to() && draft.start() >= range.from() - 1;
            if (!inside) {
                kept.add(draft);
            } else if (range != null && draft.rule.equals("source-phrase") && draft.start() > range.from()) {
                clip(draft, range.to() - 1);
                draft.nested = true;
                kept.add(draft);
            }
        }
        drafts.clear();
        drafts.addAll(kept);
    }

    private void clip(Draft draft, int end) {
        List<TokenRange> pieces = new ArrayList<>();
        for (TokenRange piece : draft.content) {
            if (piece.from() < end) {
                TokenRange cut = reading.trimmed(piece.from(), Math.min(end, piece.to()));
                if (cut.size() > 0) {
                    pieces.add(cut);
                }
            }
        }
        draft.content.clear();
        draft.content.addAll(pieces);
    }

    /** Takes the frame of an outer statement out of the content of an inner one and marks what stands inside another. */
    void separate() {
        DraftIndex index = new DraftIndex(reading, drafts);
        for (Draft outer : drafts) {
            if (outer.size() == 0 || !outer.rule.equals("wie-clause") && !outer.rule.equals("so-insertion")) {
                continue;
            }
            int last = outer.frame.get(0).to() - 1;
            for (Draft inner : index.around(last)) {
                if (inner != outer && inner.holds(last)) {
                    clip(inner, outer.frame.get(0).from());
                }
            }
        }
        Set<Draft> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Draft inner : drafts) {
            for (Draft outer : inner.size() == 0 ? List.<Draft>of() : index.around(inner.start())) {
                if (outer != inner && inner.rule.equals("source-phrase") && isInFrame(inner, outer)) {
                    dropped.add(inner);
                }
                if (outer != inner && isInside(inner, outer)) {
                    inner.nested = true;
                    if (inner.rule.equals("noun-clause")
                            || inner.rule.equals("object-clause") && inner.speaker.isEmpty()) {
                        dropped.add(inner);
                    }
                }
            }
        }
        drafts.removeIf(draft -> dropped.contains(draft) || draft.size() == 0);
    }

    /** "…, sagte er nach Angaben der Agentur": the source tells of the frame, and so of what is said in it. */
    private static boolean isInFrame(Draft inner, Draft outer) {
        for (TokenRange frame : outer.frame) {
            if (frame.contains(inner.start()) && frame.contains(inner.end() - 1)) {
                return !outer.rule.equals(inner.rule);
            }
        }
        return false;
    }

    /** True when the inner statement with its cue lies in the content of the outer one. */
    private static boolean isInside(Draft inner, Draft outer) {
        if (inner.size() == 0 || outer.size() == 0 || inner.cue.isEmpty()) {
            return false;
        }
        return outer.holds(inner.start())
                && outer.holds(inner.end() - 1)
                && outer.holds(inner.cue.get(0).from());
    }
}
