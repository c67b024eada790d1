package quellenlage.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.ArticleReader;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.PublicationDate;

/**
 * Gold files of many articles: {@code ## name}, then articles as {@code === id | published | outlet | title} and text, then
 * {@code ---} and what is to be found.
 */
public final class GoldFile {

    private static final ArticleReader READER = ArticleReader.german();

    private GoldFile() {}

    /** Some articles and what is to be found in them. */
    public record Case(String name, List<Article> articles, String expected) {

        public List<Analysis> analyses() {
            return articles.stream().map(READER::read).toList();
        }
    }

    public static Analysis read(Article article) {
        return READER.read(article);
    }

    public static List<Case> read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            List<Case> cases = new ArrayList<>();
            for (String section : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^## ")) {
                if (!section.isBlank()) {
                    int title = section.indexOf('\n');
                    int bar = section.indexOf("\n---\n");
                    String expected = section.substring(bar + 5).strip();
                    cases.add(new Case(
                            section.substring(0, title), articles(section.substring(title + 1, bar)), expected));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Article> articles(String text) {
        List<Article> articles = new ArrayList<>();
        for (String part : text.split("(?m)^=== ")) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                String[] head = part.substring(0, end).split("\\|");
                articles.add(new Article(
                        head[0].strip(),
                        null,
                        head.length > 3 ? value(head[3]) : null,
                        part.substring(end + 1).strip(),
                        date(head[1].strip()),
                        value(head[2]),
                        "de",
                        List.of(),
                        List.of()));
            }
        }
        return articles;
    }

    private static @Nullable PublicationDate date(String text) {
        return PublicationDate.parse(text).orElse(null);
    }

    private static @Nullable String value(String text) {
        return text.isBlank() || text.strip().equals("-") ? null : text.strip();
    }
}
