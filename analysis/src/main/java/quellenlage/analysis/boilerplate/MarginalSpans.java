package quellenlage.analysis.boilerplate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import quellenlage.analysis.article.Span;

/** Collects marginal spans of one text; at the end they are in order and do not overlap. */
final class MarginalSpans {

    private final List<Span> spans = new ArrayList<>();
    private final int length;

    MarginalSpans(int length) {
        this.length = length;
    }

    void add(Span span) {
        if (span.length() > 0) {
            spans.add(new Span(span.start(), Math.min(span.end(), length)));
        }
    }

    /** The end of the span that covers the offset; the offset itself when none does. */
    int endAt(int offset) {
        int end = offset;
        for (Span span : spans) {
            if (span.start() <= end && end < span.end()) {
                end = span.end();
            }
        }
        return end;
    }

    boolean covers(Span line) {
        return without(line).length() == 0;
    }

    /** What is left of a line when marginal text at its two ends is taken off. */
    Span without(Span line) {
        int start = line.start();
        int end = line.end();
        for (Span span : spans) {
            if (span.start() <= start && start < span.end()) {
                start = Math.min(span.end(), end);
            }
            if (span.start() > start && span.start() < end && span.end() >= end) {
                end = span.start();
            }
        }
        return new Span(start, Math.max(start, end));
    }

    /** In text order; spans that touch or overlap are joined where they overlap. */
    List<Span> sorted() {
        spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && span.start() < last.end()) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
