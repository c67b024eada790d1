package quellenlage.analysis.stance;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import quellenlage.analysis.ArticleReader;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Stance;

/** Writes stances as the lexicons and the gold texts do: stance | actor | proposition. */
final class StanceText {

    private static final ArticleReader READER = ArticleReader.german();

    private StanceText() {}

    static Analysis read(String text) {
        return READER.read(Article.ofText("t", text));
    }

    static List<String> lines(String text) {
        return read(text).stances().stream().map(stance -> line(stance, text)).toList();
    }

    static String line(Stance stance, String text) {
        return kind(stance) + " | " + words(stance.actorSpans(), text) + " | " + words(stance.proposition(), text);
    }

    static String kind(Stance stance) {
        return stance.stance().name().toLowerCase(Locale.ROOT);
    }

    static String words(List<Span> spans, String text) {
        return spans.isEmpty() ? "-" : spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    }
}
