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

    @Nullable
    String id;

    @Nullable
    String url;

    @Nullable
    String title;

    @Nullable
    String text;

    @Nullable
    String html;

    @Nullable
    String published;

    @Nullable
    String outlet;

    @Nullable
    String language;

    final List<String> authors = new ArrayList<>();
    final List<Span> marginal = new ArrayList<>();

    /** The article; where there is only a page, its main text and what it says about itself. */
    Article finish(PageReader pages, LanguageGuess languages) throws UnusableException {
        if (filled(text) == null && html != null) {
            take(pages.read(html));
        }
        String body = filled(text);
        if (body == null) {
            throw new UnusableException(Problem.NO_TEXT);
        }
        Utf8.requireText(body);
        String tag = filled(language);
        return new Article(
                id == null ? derivedId(body) : id,
                url,
                stripped(title),
                body,
                published == null ? null : PublicationDate.parse(published).orElse(null),
                stripped(outlet),
                tag == null ? languages.of(body) : tag.strip(),
                authors,
                marginal);
    }

    private void take(Page page) {
        text = page.text();
        title = filled(title) == null ? page.title() : title;
        published = filled(published) == null ? page.published() : published;
        outlet = filled(outlet) == null ? page.outlet() : outlet;
        url = filled(url) == null ? page.url() : url;
        if (authors.isEmpty()) {
            authors.addAll(page.authors());
        }
    }

    private String derivedId(String body) {
        String address = filled(url);
        return address == null ? "c" + digest(body) : "u" + digest(address);
    }

    private static String digest(String value) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The value; null where it is blank. */
    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static @Nullable String stripped(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
