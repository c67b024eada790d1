package quellenlage.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.TimeExpression;

class TimeGoldTest {

    private record Case(String name, String published, String text, String expected) {}

    /** "## date name", the text, "---", one line for each expression. */
    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = TimeGoldTest.class.getResourceAsStream("time.gold.txt")) {
            assertThat(in).isNotNull();
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String section : all.split("(?m)^## ")) {
                if (!section.isBlank()) {
                    int head = section.indexOf('\n');
                    int blank = section.indexOf(' ');
                    int bar = section.indexOf("\n---\n");
                    cases.add(new Case(
                            section.substring(blank + 1, head),
                            section.substring(0, blank),
                            section.substring(head + 1, bar),
                            section.substring(bar + 5)));
                }
            }
        }
        return cases;
    }

    private static String rendered(String text, List<TimeExpression> times) {
        StringBuilder lines = new StringBuilder();
        times.forEach(time -> lines.append(TimeNotation.line(text, time)).append('\n'));
        return lines.toString();
    }

    @Test
    void everyGoldTextIsReadAsWritten() throws IOException {
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(12);
        for (Case gold : cases) {
            assertThat(rendered(gold.text(), TimeNotation.find(gold.text(), gold.published())))
                    .as(gold.name())
                    .isEqualTo(gold.expected());
        }
    }

    @Test
    void theTurkishLocaleChangesNothing() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeFinder finder = TimeFinder.german();
            for (Case gold : cases()) {
                assertThat(TimeNotation.find(finder, gold.text(), gold.published()))
                        .isEqualTo(TimeNotation.find(gold.text(), gold.published()));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void spansStayInsideAnyTextInOrderAndApart() throws IOException {
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
    void twiceTheTextIsAtMostThreeTimesTheWork() throws IOException {
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
