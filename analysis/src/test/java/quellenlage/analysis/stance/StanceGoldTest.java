package quellenlage.analysis.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Stance;

class StanceGoldTest {

    private record Case(String name, String text, String expected) {}

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = StanceGoldTest.class.getResourceAsStream("stances.gold.txt")) {
            assertThat(in).isNotNull();
            for (String section : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^## ")) {
                if (!section.isBlank()) {
                    int name = section.indexOf('\n');
                    int bar = section.indexOf("\n---\n");
                    cases.add(new Case(
                            section.substring(0, name), section.substring(name + 1, bar), section.substring(bar + 5)));
                }
            }
        }
        return cases;
    }

    private static String rendered(String text) {
        StringBuilder lines = new StringBuilder();
        for (Stance stance : StanceText.read(text).stances()) {
            lines.append(StanceText.words(stance.cue(), text))
                    .append(": ")
                    .append(StanceText.line(stance, text))
                    .append('\n');
        }
        return lines.toString();
    }

    @Test
    void everyGoldTextIsReadAsWritten() throws IOException {
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(20);
        SoftAssertions softly = new SoftAssertions();
        for (Case gold : cases) {
            softly.assertThat(rendered(gold.text())).as(gold.name()).isEqualTo(gold.expected());
        }
        softly.assertAll();
    }

    @Test
    void everyStanceSaysWhichLexiconLineMadeIt() throws IOException {
        for (Case gold : cases()) {
            for (Stance stance : StanceText.read(gold.text()).stances()) {
                assertThat(stance.evidence().source()).as(gold.text()).matches("(cues|nouns|unconfirmed)\\.tsv:\\d+");
            }
        }
    }

    @Test
    void spansLieInsideAnyTextAndInOrder() throws IOException {
        String words =
                "weder noch nicht bestätigt bestreitet weist zurück , . : „ “ ( ) dass was der die das Bank Vorwürfe "
                        + "räumte ein gibt es keine Bestätigung wurde von und zu sich ? Unbestätigten Berichten zufolge";
        String[] pieces = words.split(" ");
        Random random = new Random(7);
        for (Case gold : cases()) {
            for (int end = 0; end <= gold.text().length(); end += 5) {
                assertSound(gold.text().substring(0, end));
            }
        }
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(30); k > 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(12) == 0 ? "\n" : " ");
            }
            assertSound(text.toString());
        }
    }

    private static void assertSound(String text) {
        Analysis analysis = StanceText.read(text);
        assertThat(StanceText.read(text).stances()).as(text).isEqualTo(analysis.stances());
        int start = 0;
        for (Stance stance : analysis.stances()) {
            assertThat(stance.span().start()).as(text).isGreaterThanOrEqualTo(start);
            start = stance.span().start();
            for (List<Span> spans : List.of(stance.cue(), stance.proposition(), stance.actorSpans())) {
                int end = 0;
                for (Span span : spans) {
                    assertThat(span.start()).as(text).isGreaterThanOrEqualTo(end);
                    end = span.end();
                }
                assertThat(end).as(text).isLessThanOrEqualTo(text.length());
            }
        }
    }

    @Test
    void twiceTheTextGivesTwiceTheStances() throws IOException {
        StringBuilder once = new StringBuilder();
        for (Case gold : cases()) {
            once.append(gold.text()).append("\n\n");
        }
        int stances = StanceText.read(once.toString()).stances().size();
        assertThat(StanceText.read(once.toString() + once).stances()).hasSize(2 * stances);
    }
}
