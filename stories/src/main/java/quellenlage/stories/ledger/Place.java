package quellenlage.stories.ledger;

import java.util.List;
import quellenlage.analysis.article.Span;

/**
 * Where a line of the ledger stands in the sources.
 *
 * @param article id
 * @param spans at least one, in text order
 */
public record Place(String article, List<Span> spans) {

    public Place {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a line without a place in its source");
        }
    }
}
