package quellenlage.analysis.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.article.TimexType;

/** The time expressions of an article, asked for by place. */
final class TimeSpans {

    private final List<TimeExpression> times;

    TimeSpans(List<TimeExpression> times) {
        this.times = times;
    }

    /** True when a time expression touches the span. */
    boolean hold(Span span) {
        int i = firstAfter(span.start());
        return i < times.size() && times.get(i).span().overlaps(span);
    }

    /** The first date or time of day in the span; null when there is none. */
    @Nullable
    TimeExpression dateIn(Span span) {
        for (int i = firstAfter(span.start());
                i < times.size() && times.get(i).span().start() < span.end();
                i++) {
            TimexType type = times.get(i).type();
            if (type == TimexType.DATE || type == TimexType.TIME) {
                return times.get(i);
            }
        }
        return null;
    }

    /** Index of the first expression that ends after the offset. */
    private int firstAfter(int offset) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
