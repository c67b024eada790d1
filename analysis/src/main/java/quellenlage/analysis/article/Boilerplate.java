package quellenlage.analysis.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What in an article's text is not the article itself, and what the text says about the article.
 *
 * @param spans in text order, without overlap: metadata line, ads, picture credits, link lists, comment forms, signatures
 * @param headings lines that are titles or subheadings, in text order
 * @param title the headline line; null when the text has none
 * @param credits agencies named in signatures and datelines
 * @param authors names or initials in signatures
 */
public record Boilerplate(
        List<Span> spans, List<Span> headings, @Nullable Span title, List<Credit> credits, List<String> authors) {

    public static final Boilerplate NONE = new Boilerplate(List.of(), List.of(), null, List.of(), List.of());

    public Boilerplate {
        spans = List.copyOf(spans);
        headings = List.copyOf(headings);
        credits = List.copyOf(credits);
        authors = List.copyOf(authors);
    }
}
