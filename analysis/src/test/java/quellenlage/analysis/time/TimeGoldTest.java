package quellenlage.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.GoldFile;
import quellenlage.analysis.article.TimeExpression;

class TimeGoldTest {

    private record Case(String name, String published, String text, String expected) {}

    /** A case's name begins with the date of publication. */
    private static List<Case> cases() {
        return GoldFile.cases(TimeGoldTest.class, "time.gold.txt").stream()
                .map(gold -> {
                    int blank = gold.name().indexOf(' ');
                    return new Case(
                            gold.name().substring(blank + 1),
                            gold.name().substring(0, blank),
                            gold.text(),
                            gold.expected());
                })
                .toList();
    }

    private static String rendered(String text, List<TimeExpression> times) {
        StringBuilder lines = new StringBuilder();
        times.forEach(time -> lines.append(TimeNotation.line(text, time)).append('\n'));
        return lines.toString();
    }

    @Test
    void everyGoldTextIsReadAsWritten() {
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(12);
        for (Case gold : cases) {
            assertThat(rendered(gold.text(), TimeNotation.find(gold.text(), gold.published())))
                    .as(gold.name())
                    .isEqualTo(gold.expected());
        }
    }

    @Test
    void theTurkishLocaleChangesNothing() {
        GoldFile.underTheTurkishLocale(() -> {
            TimeFinder finder = TimeFinder.german();
            for (Case gold : cases()) {
                assertThat(TimeNotation.find(finder, gold.text(), gold.published()))
                        .isEqualTo(TimeNotation.find(gold.text(), gold.published()));
            }
        });
    }

    @Test
    void spansStayInsideAnyTextInOrderAndApart() {
        for (Case gold : cases()) {
            for (int end = 0; end <= gold.text().length(); end += 3) {
                assertOrdered(gold.text().substring(0, end), gold.published());
            }
        }
        Random random = new Random(1);
        String[] pieces =
                (" \n . , ( ) - – / 31. 30.2. 0 29.2.2023 99 1999 24:00 20.30 Uhr am bis vom Montag Mai Februar"
                                + " Ende Woche Jahre heute morgen Abend Ostern letzte nächsten drei halb zum im zwei 1.000 0er 90er v. Chr. jeden alle Nacht Tag darauf vor in Opferfest Karfreitag dritter 2100 1000 /")
                        .split(" ");
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(14); k > 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            String[] dates = {"-", "2024", "2024-02", "2024-02-29", "0001-01-01", "2026-03-04T10:00:00+01:00"};
            assertOrdered(text.toString(), dates[i % dates.length]);
        }
    }

    private static void assertOrdered(String text, String published) {
        List<TimeExpression> found = TimeNotation.find(text, published);
        assertThat(TimeNotation.find(text, published)).isEqualTo(found);
        int end = 0;
        for (TimeExpression time : found) {
            assertThat(time.span().start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(time.span().isEmpty()).as(text).isFalse();
            end = time.span().end();
        }
        assertThat(end).as(text).isLessThanOrEqualTo(text.length());
    }

    @Test
    void twiceTheTextIsAtMostThreeTimesTheWork() {
        StringBuilder once = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            for (Case gold : cases()) {
                once.append(gold.text()).append('\n');
            }
        }
        String text = once.toString();
        long single = Long.MAX_VALUE;
        long twice = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            single = Math.min(single, nanoseconds(text));
            twice = Math.min(twice, nanoseconds(text + text));
        }
        assertThat(twice).isLessThan(3 * single);
    }

    private static long nanoseconds(String text) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        TimeNotation.find(text, TimeNotation.PUBLISHED);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
