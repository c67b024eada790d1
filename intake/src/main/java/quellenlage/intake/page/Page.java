package quellenlage.intake.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says; every value null where the page does not say it.
 *
 * @param text the main text, paragraphs separated by blank lines; empty when there is none
 * @param published ISO 8601, as coarse as the page gives it
 */
public record Page(
        String text,
        @Nullable String title,
        @Nullable String published,
        @Nullable String outlet,
        @Nullable String url,
        List<String> authors) {

    public Page {
        authors = List.copyOf(authors);
    }
}
