package quellenlage.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.PublicationDate;

/** The articles of the demo corpus, cut and joined to about 250 tokens each. */
final class SampleArticles {

    /** Characters of 250 German tokens, punctuation counted. */
    private static final int LENGTH = 1600;

    private SampleArticles() {}

    /** At least fifty articles, always the same. */
    static List<Article> read() {
        Path folder = Stream.of("examples", "../examples")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("run from the project's folder"));
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(
                            f -> f.toString().endsWith(".txt") && !f.toString().endsWith(".ledger.txt"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                all.append(text, text.indexOf("\n\n") + 2, text.length()).append("\n\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PublicationDate date = PublicationDate.parse("2026-04-01").orElseThrow();
        List<Article> articles = new ArrayList<>();
        String text = all.toString();
        for (int start = 0; articles.size() < 50 || start + LENGTH < text.length(); ) {
            int end = text.indexOf("\n\n", Math.min(text.length(), start + LENGTH - 200));
            if (end < 0) {
                start = 0;
                continue;
            }
            articles.add(Article.ofText("sample-" + articles.size(), text.substring(start, end))
                    .withPublished(date));
            start = end + 2;
            if (articles.size() >= 200) {
                break;
            }
        }
        return articles;
    }
}
