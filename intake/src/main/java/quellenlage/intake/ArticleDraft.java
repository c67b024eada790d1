package quellenlage.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.PublicationDate;
import quellenlage.analysis.article.Span;
import quellenlage.intake.page.Page;
import quellenlage.intake.page.PageReader;

/** What a record says about its article, until id, language and text are settled. */
final class ArticleDraft {

    @Nullable String id;
    @Nullable String url;
    @Nullable String title;
    @Nullable String text;
    @Nullable String html;
    @Nullable String published;
    @Nullable String outlet;
    @Nullable String language;
    final List<String> authors = new ArrayList<>();
    final List<Span> marginal = new ArrayList<>();

    /** The article; where there is only a page, its main text and what it says about itself. */
    Article finish(PageReader pages, LanguageGuess languages) throws UnusableException {
        if (blank(text) && !blank(html)) {
            take(pages.read(html));
        }
        if (blank(text)) {
            throw new UnusableException(Problem.NO_TEXT);
        }
        Utf8.requireText(text);
        PublicationDate date =
                published == null ? null : PublicationDate.parse(published).orElse(null);
        return new Article(
                id != null ? id : derivedId(),
                url,
                blank(title) ? null : title.strip(),
                text,
                date,
                blank(outlet) ? null : outlet.strip(),
                blank(language) ? languages.of(text) : language.strip(),
                authors,
                marginal);
    }

    private void take(Page page) {
        text = page.text();
        title = blank(title) ? page.title() : title;
        published = blank(published) ? page.published() : published;
        outlet = blank(outlet) ? page.outlet() : outlet;
        url = blank(url) ? page.url() : url;
        if (authors.isEmpty()) {
            authors.addAll(page.authors());
        }
    }

    private String derivedId() {
        return blank(url) ? "c" + digest(String.valueOf(text)) : "u" + digest(url);
    }

    private static String digest(String value) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static boolean blank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
