package quellenlage.analysis.time;

import java.util.List;
import java.util.stream.Collectors;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Boilerplate;
import quellenlage.analysis.article.PublicationDate;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.sentence.SentenceReader;

/** Finds the times of a text and writes them down for comparison. */
final class TimeNotation {

    /** A Wednesday; what examples are read against unless they say otherwise. */
    static final String PUBLISHED = "2026-03-04";

    private static final SentenceReader SENTENCES = SentenceReader.german();
    private static final TimeFinder FINDER = TimeFinder.german();

    private TimeNotation() {}

    /** @param published ISO 8601, "-" when unknown */
    static List<TimeExpression> find(String text, String published) {
        return find(FINDER, text, published);
    }

    static List<TimeExpression> find(TimeFinder finder, String text, String published) {
        Article article = Article.ofText("t", text)
                .withPublished(PublicationDate.parse(published).orElse(null));
        return finder.find(SENTENCES.read(article, Boilerplate.NONE));
    }

    /** "DATE 2026-03-02 Montag", with mod, freq and quant where there. */
    static String line(String text, TimeExpression time) {
        return time.type() + " " + time.value() + " " + time.span().of(text)
                + attribute("mod", time.mod())
                + attribute("freq", time.freq())
                + attribute("quant", time.quant());
    }

    private static String attribute(String name, @org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : " " + name + "=" + value;
    }

    /** "Montag=2026-03-02 | drei Tage=P3D"; "none" when nothing was found. */
    static String brief(String text, String published) {
        List<TimeExpression> found = find(text, published);
        return found.isEmpty()
                ? "none"
                : found.stream()
                        .map(time -> time.span().of(text) + "=" + time.value())
                        .collect(Collectors.joining(" | "));
    }
}
