package quellenlage.analysis.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.Span;

/** The mentions of an article, asked for by place. */
final class MentionIndex {

    private final List<Mention> mentions;

    MentionIndex(List<Mention> mentions) {
        this.mentions = mentions;
    }

    /** The first mention that touches the span; null when none does. */
    @Nullable
    Mention in(Span span) {
        int i = firstAfter(span.start());
        return i < mentions.size() && mentions.get(i).span().overlaps(span) ? mentions.get(i) : null;
    }

    /** True when a name touches the span. */
    boolean names(Span span) {
        int i = firstAfter(span.start());
        return i < mentions.size()
                && mentions.get(i).named()
                && mentions.get(i).span().overlaps(span);
    }

    /** The last person that is named before the offset and not before {@code from}; null when there is none. */
    @Nullable
    Mention personBefore(int offset, int from) {
        for (int i = firstAfter(offset) - 1; i >= 0 && mentions.get(i).span().start() >= from; i--) {
            if (mentions.get(i).kind() == EntityKind.PERSON) {
                return mentions.get(i);
            }
        }
        return null;
    }

    /** Index of the first mention that ends after the offset. */
    private int firstAfter(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
