package quellenlage.analysis.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.GoldFile;
import quellenlage.analysis.GoldFile.Case;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Statement;

class StatementGoldTest {

    private static final StatementReading READING = new StatementReading(StatementFinder.german());

    private static List<Case> cases() {
        return GoldFile.cases(StatementGoldTest.class, "statements.gold.txt");
    }

    @Test
    void everyGoldTextHasTheStatementsWritten() {
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(30);
        for (Case gold : cases) {
            assertThat(READING.rendered(gold.text())).as(gold.name()).isEqualTo(gold.expected());
        }
    }

    @Test
    void theTurkishLocaleChangesNothing() {
        GoldFile.underTheTurkishLocale(() -> {
            StatementReading turkish = new StatementReading(StatementFinder.german());
            for (Case gold : cases()) {
                assertThat(turkish.read(gold.text())).isEqualTo(READING.read(gold.text()));
            }
        });
    }

    @Test
    void spansStayInsideAnyTextAndInOrder() {
        for (Case gold : cases()) {
            for (int end = 0; end <= gold.text().length(); end += 5) {
                assertSound(gold.text().substring(0, end));
            }
        }
        String[] pieces = {
            "„",
            "“",
            "\"",
            "sagte",
            "laut",
            "nach",
            "Angaben",
            "er",
            ",",
            ":",
            ".",
            "dass",
            "so",
            "der",
            "Minister",
            "sei",
            "\n",
            "zufolge",
            "(",
            ")",
            "demnach",
            "–",
            "hat",
            "erklärt",
            "zu",
            "gehen",
            "wie",
            "und",
            "wonach"
        };
        Random random = new Random(5);
        for (int i = 0; i < 800; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(40); k > 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(' ');
            }
            assertSound(text.toString());
        }
    }

    private static void assertSound(String text) {
        List<Statement> found = READING.read(text);
        assertThat(READING.read(text)).isEqualTo(found);
        int start = 0;
        for (Statement statement : found) {
            assertThat(statement.span().start()).as(text).isGreaterThanOrEqualTo(start);
            start = statement.span().start();
            for (List<Span> role : List.of(
                    statement.content(),
                    statement.cue(),
                    statement.speaker(),
                    statement.frame(),
                    statement.addressee())) {
                int end = 0;
                for (Span span : role) {
                    assertThat(span.start()).as(text).isGreaterThanOrEqualTo(end);
                    assertThat(span.end()).as(text).isGreaterThan(span.start());
                    end = span.end();
                }
                assertThat(end).as(text).isLessThanOrEqualTo(text.length());
            }
            assertThat(statement.confidence()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void twiceTheTextIsAtMostThreeTimesTheWork() {
        StringBuilder once = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            for (Case gold : cases()) {
                once.append(gold.text()).append("\n\n");
            }
        }
        String text = once.toString();
        String twice = text + text;
        long single = Long.MAX_VALUE;
        long both = Long.MAX_VALUE;
        for (int round = 0; round < 7; round++) {
            single = Math.min(single, time(text));
            both = Math.min(both, time(twice));
        }
        assertThat(both).isLessThanOrEqualTo(3 * single);
    }

    private static long time(String text) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        READING.read(text);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
