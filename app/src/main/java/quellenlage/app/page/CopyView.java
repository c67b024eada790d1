package quellenlage.app.page;

import java.util.List;

/**
 * Articles that share text.
 *
 * @param agency whose text it is; empty when the articles do not say
 */
record CopyView(List<Link> articles, String agency, List<SharedText> passages) {

    /** A passage with its place on both sides. */
    record SharedText(String words, Link first, Link second) {}

    CopyView {
        articles = List.copyOf(articles);
        passages = List.copyOf(passages);
    }
}
