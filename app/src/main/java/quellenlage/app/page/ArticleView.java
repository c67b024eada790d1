package quellenlage.app.page;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article, ready to be shown.
 *
 * @param key the beginning of its anchors
 * @param url only http and https, null otherwise
 * @param original the article that this one copies, null when it copies none
 */
record ArticleView(
        String key,
        String title,
        String outlet,
        Text published,
        List<String> credits,
        @Nullable String url,
        @Nullable Link original,
        Content body) {

    ArticleView {
        credits = List.copyOf(credits);
    }
}
