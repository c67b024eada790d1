package quellenlage.analysis.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.GoldFile;
import quellenlage.analysis.GoldFile.Case;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Boilerplate;
import quellenlage.analysis.article.Credit;
import quellenlage.analysis.article.Span;

class BoilerplateGoldTest {

    private static final BoilerplateFinder FINDER = BoilerplateFinder.german();

    private static List<Case> cases() {
        return GoldFile.cases(BoilerplateGoldTest.class, "boilerplate.gold.txt");
    }

    private static String rendered(String text, Boilerplate found) {
        StringBuilder lines = new StringBuilder();
        found.spans()
                .forEach(span -> lines.append("marginal ").append(span.of(text)).append('\n'));
        Span title = found.title();
        if (title != null) {
            lines.append("title ").append(title.of(text)).append('\n');
        }
        found.headings().stream()
                .filter(span -> !span.equals(title))
                .forEach(span -> lines.append("heading ").append(span.of(text)).append('\n'));
        new LinkedHashSet<>(found.credits().stream().map(Credit::agency).toList())
                .forEach(agency -> lines.append("credit ").append(agency).append('\n'));
        found.authors().forEach(author -> lines.append("author ").append(author).append('\n'));
        return lines.toString();
    }

    @Test
    void everyGoldTextIsReadAsWritten() {
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(12);
        for (Case gold : cases) {
            assertThat(rendered(gold.text(), FINDER.find(Article.ofText("t", gold.text()))))
                    .as(gold.name())
                    .isEqualTo(gold.expected());
        }
    }

    @Test
    void theTurkishLocaleChangesNothing() {
        GoldFile.underTheTurkishLocale(() -> {
            BoilerplateFinder finder = BoilerplateFinder.german();
            for (Case gold : cases()) {
                Article article = Article.ofText("t", gold.text());
                assertThat(finder.find(article)).isEqualTo(FINDER.find(article));
            }
        });
    }

    @Test
    void spansStayInsideAnyTextAndInOrder() {
        Random random = new Random(1);
        String pieces = " \n\n.()[]–-©:/Aa dpaFoto12Anzeige";
        for (Case gold : cases()) {
            for (int end = 0; end <= gold.text().length(); end += 7) {
                assertOrdered(gold.text().substring(0, end));
            }
        }
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(60); k > 0; k--) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            assertOrdered(text.toString());
        }
    }

    private static void assertOrdered(String text) {
        Article article = Article.ofText("t", text);
        Boilerplate found = FINDER.find(article);
        assertThat(FINDER.find(article)).isEqualTo(found);
        int end = 0;
        for (Span span : found.spans()) {
            assertThat(span.start()).as(text).isGreaterThanOrEqualTo(end);
            end = span.end();
        }
        assertThat(end).as(text).isLessThanOrEqualTo(text.length());
        for (Span heading : found.headings()) {
            assertThat(found.spans()).as(text).noneMatch(heading::overlaps);
        }
    }

    @Test
    void marginalTextOfTheIntakeIsKept() {
        String text = "kopf Die Fähre kehrt um\n\nSie war lange fort.";
        Article article = new Article("t", null, null, text, null, null, "de", List.of(), List.of(new Span(0, 4)));
        Boilerplate found = FINDER.find(article);
        assertThat(found.spans()).containsExactly(new Span(0, 4));
        Span title = found.title();
        assertThat(title).isNotNull();
        assertThat(title.of(text)).isEqualTo("Die Fähre kehrt um");
    }
}
