package quellenlage.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.GoldFile;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.Figure;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.article.TimexType;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;

class FigureGoldTest {

    private record Case(String name, String text, String expected) {}

    private static List<Case> cases() {
        return GoldFile.cases(FigureGoldTest.class, "figure.gold.txt").stream()
                .map(gold -> new Case(
                        gold.name(),
                        gold.text().replace("[", "").replace("]", ""),
                        (gold.text() + "\n---\n" + gold.expected()).strip()))
                .toList();
    }

    /** The text with its figures in brackets, then one line for each. */
    private static String rendered(String text) {
        StringBuilder marked = new StringBuilder();
        StringBuilder lines = new StringBuilder("\n---");
        TokenizedText tokens = FigureText.tokens(text);
        int end = 0;
        for (Figure figure : FigureText.figures(text)) {
            marked.append(text, end, figure.span().start())
                    .append('[')
                    .append(figure.span().of(text))
                    .append(']');
            end = figure.span().end();
            Figure.Counted counted = figure.counted();
            lines.append('\n').append(FigureText.shorthand(figure));
            if (counted != null) {
                lines.append(": ").append(FigureText.counted(tokens, counted));
            }
        }
        return marked.append(text.substring(end)).append(lines).toString().strip();
    }

    @Test
    void everyGoldTextIsReadAsWritten() {
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(25);
        for (Case gold : cases) {
            assertThat(rendered(gold.text())).as(gold.name()).isEqualTo(gold.expected());
        }
    }

    @Test
    void theTurkishLocaleChangesNothing() {
        GoldFile.underTheTurkishLocale(() -> {
            FigureFinder finder = FigureFinder.german();
            for (Case gold : cases()) {
                assertThat(finder.find(FigureText.tokens(gold.text()), List.of()))
                        .isEqualTo(FigureText.figures(gold.text()));
            }
        });
    }

    @Test
    void figuresStayInsideAnyTextInOrderAndApart() {
        for (Case gold : cases()) {
            for (int end = 0; end <= gold.text().length(); end++) {
                assertSound(gold.text().substring(0, end));
            }
        }
        Random random = new Random(1);
        String[] pieces = {
            "1",
            "2.000",
            "zwei",
            "ein",
            "eine",
            "Millionen",
            "halbe",
            "bis",
            "zu",
            "-",
            "–",
            "zwischen",
            "und",
            ",",
            ".",
            "/",
            "Boote",
            "Euro",
            "$",
            "%",
            "mehr",
            "als",
            "das",
            "30-fache",
            "Drittel",
            "der",
            "(",
            ")",
            "'",
            "000",
            "jeder",
            "dritte",
            "mal",
            "so",
            "viele",
            "km",
            "3km",
            "minus",
            "1e5",
            "von",
            "\n",
            "½",
            "21.",
            "Mai",
            "§",
            "komma",
            "keine"
        };
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(14); k > 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) > 0 ? " " : "");
            }
            assertSound(text.toString());
        }
    }

    private static void assertSound(String text) {
        List<Figure> figures = FigureText.figures(text);
        assertThat(FigureText.figures(text)).isEqualTo(figures);
        int end = 0;
        for (Figure figure : figures) {
            assertThat(figure.span().start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(figure.span().isEmpty()).as(text).isFalse();
            end = figure.span().end();
            Double low = figure.low();
            Double high = figure.high();
            if (low != null && high != null) {
                assertThat(low).as(text).isLessThanOrEqualTo(high);
            }
        }
        assertThat(end).as(text).isLessThanOrEqualTo(text.length());
    }

    @Test
    void numbersInsideADateAreNoFiguresButASpanOfTimeIs() {
        String text = "Im Kapitel 2031 sind 40 Boote seit 12 Tagen fort.";
        TokenizedText tokens = FigureText.tokens(text);
        int boats = text.indexOf("40 Boote");
        int days = text.indexOf("seit 12 Tagen");
        List<TimeExpression> times = List.of(
                time(new Span(boats, boats + 8), TimexType.DATE), time(new Span(days, days + 13), TimexType.DATE));
        assertThat(FigureFinder.german().find(tokens, times))
                .extracting(figure -> figure.span().of(text))
                .containsExactly("12 Tagen");
    }

    private static TimeExpression time(Span span, TimexType type) {
        return new TimeExpression(span, type, "X", null, null, null, Evidence.of("test"));
    }

    /** Work is counted as looks at tokens, so that the test does not depend on the machine. */
    @Test
    void twiceTheTextTakesAtMostThreeTimesTheWork() {
        StringBuilder all = new StringBuilder();
        for (Case gold : cases()) {
            all.append(gold.text()).append("\n\n");
        }
        long once = looks(all.toString());
        long twice = looks(all.toString() + all);
        assertThat(twice).isLessThan(3 * once);
    }

    private static long looks(String text) {
        TokenizedText tokens = FigureText.tokens(text);
        AtomicLong looks = new AtomicLong();
        List<Token> counting = new java.util.AbstractList<>() {
            @Override
            public Token get(int index) {
                looks.incrementAndGet();
                return tokens.tokens().get(index);
            }

            @Override
            public int size() {
                return tokens.tokens().size();
            }
        };
        assertThat(counting).isNotEmpty();
        FigureFinder.german()
                .find(new TokenizedText(Article.ofText("t", text), List.of(), tokens.sentences(), counting), List.of());
        return looks.get();
    }
}
