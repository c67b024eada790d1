package quellenlage.analysis.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Boilerplate;
import quellenlage.analysis.article.Bound;
import quellenlage.analysis.article.Figure;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.sentence.SentenceReader;

/** Reads figures from a text and writes them as the gold files and lexicons do. */
final class FigureText {

    private static final SentenceReader SENTENCES = SentenceReader.german();
    private static final FigureFinder FINDER = FigureFinder.german();

    private FigureText() {}

    static TokenizedText tokens(String text) {
        return SENTENCES.read(Article.ofText("t", text), Boilerplate.NONE);
    }

    static List<Figure> figures(String text) {
        return FINDER.find(tokens(text), List.of());
    }

    /** "300 about Boot", "3..5 range km", "vague Boot", "ordinal 4"; several joined by a semicolon, "none" for none. */
    static String shorthand(String text) {
        List<Figure> figures = figures(text);
        return figures.isEmpty()
                ? "none"
                : figures.stream().map(FigureText::shorthand).collect(Collectors.joining("; "));
    }

    static String shorthand(Figure figure) {
        if (figure.ordinal()) {
            return "ordinal " + number(figure.low());
        }
        String unit = figure.unit() == null ? "" : " " + figure.unit();
        String bound = figure.bound().name().toLowerCase(Locale.ROOT);
        if (figure.bound() == Bound.VAGUE) {
            return bound + unit;
        }
        String value = figure.bound() == Bound.RANGE
                ? number(figure.low()) + ".." + number(figure.high())
                : number(figure.low() == null ? figure.high() : figure.low());
        return value + " " + bound + unit;
    }

    /** What is counted: "nordkoreanisch Soldat | in Russland". */
    static String counted(TokenizedText text, Figure.Counted counted) {
        String attributes =
                counted.attributes().stream().map(word -> word + " ").collect(Collectors.joining());
        String phrases =
                counted.phrases().stream().map(span -> " | " + text.text(span)).collect(Collectors.joining());
        return attributes + counted.head() + phrases;
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "null";
        }
        BigDecimal number = value == Math.rint(value)
                ? BigDecimal.valueOf(value)
                : new BigDecimal(value, MathContext.DECIMAL64).setScale(4, RoundingMode.HALF_UP);
        return number.stripTrailingZeros().toPlainString();
    }
}
