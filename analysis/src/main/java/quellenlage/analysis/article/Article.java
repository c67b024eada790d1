package quellenlage.analysis.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as it came in.
 *
 * @param id unique among the articles that are read together
 * @param title headline where it came apart from the text; null when it is only in the text or unknown
 * @param text plain text, paragraphs separated by line breaks; never changed, all offsets count in it
 * @param published when it appeared, as coarse as it was given; null when unknown
 * @param language BCP 47 tag, such as {@code de}
 * @param marginal stretches of the text of which the intake knows that they are not the article (a metadata line, a
 *     block that the page itself marks as navigation); in text order, without overlap
 */
public record Article(
        String id,
        @Nullable String url,
        @Nullable String title,
        String text,
        @Nullable PublicationDate published,
        @Nullable String outlet,
        String language,
        List<String> authors,
        List<Span> marginal) {

    public Article {
        authors = List.copyOf(authors);
        marginal = List.copyOf(marginal);
        for (Span span : marginal) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException("outside the text: " + span);
            }
        }
    }

    /** An article of which only the text and the language are known. */
    public static Article ofText(String id, String text) {
        return new Article(id, null, null, text, null, null, "de", List.of(), List.of());
    }

    public Article withPublished(@Nullable PublicationDate date) {
        return new Article(id, url, title, text, date, outlet, language, authors, marginal);
    }
}
