package quellenlage.app.page;

import quellenlage.analysis.article.Span;

/** The ids that lead from a line of a ledger to its characters in an article. */
final class Anchors {

    private Anchors() {}

    /** The id of a span in the article with the key. */
    static String id(String articleKey, Span span) {
        return articleKey + "-" + span.start() + "-" + span.end();
    }
}
