package quellenlage.app.page;

import java.util.Set;
import java.util.TreeSet;
import quellenlage.analysis.article.Span;

/**
 * A stretch of an article that is marked.
 *
 * @param kinds the CSS classes of what was found there, in alphabetical order
 */
record Highlight(Span span, Set<String> kinds) {

    Highlight with(String kind) {
        Set<String> more = new TreeSet<>(kinds);
        more.add(kind);
        return new Highlight(span, more);
    }
}
