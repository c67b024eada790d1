package quellenlage.analysis.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.ArticleReader;
import quellenlage.analysis.GoldFile;
import quellenlage.analysis.GoldFile.Case;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Clauses;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Stance;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.boilerplate.BoilerplateFinder;
import quellenlage.analysis.clause.ClauseReader;
import quellenlage.analysis.sentence.SentenceReader;

class StanceGoldTest {

    private static final StanceFinder FINDER = StanceFinder.german();

    private static List<Case> cases() {
        return GoldFile.cases(StanceGoldTest.class, "stances.gold.txt");
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
    void everyGoldTextIsReadAsWritten() {
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(20);
        SoftAssertions softly = new SoftAssertions();
        for (Case gold : cases) {
            softly.assertThat(rendered(gold.text())).as(gold.name()).isEqualTo(gold.expected());
        }
        softly.assertAll();
    }

    @Test
    void everyStanceSaysWhichLexiconLineMadeIt() {
        for (Case gold : cases()) {
            for (Stance stance : StanceText.read(gold.text()).stances()) {
                assertThat(stance.evidence().source()).as(gold.text()).matches("(cues|nouns|unconfirmed)\\.tsv:\\d+");
            }
        }
    }

    @Test
    void spansLieInsideAnyTextAndInOrder() {
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
    void twiceTheTextGivesTwiceTheStances() {
        StringBuilder once = new StringBuilder();
        for (Case gold : cases()) {
            once.append(gold.text()).append("\n\n");
        }
        int stances = StanceText.read(once.toString()).stances().size();
        assertThat(StanceText.read(once.toString() + once).stances()).hasSize(2 * stances);
    }

    @Test
    void theTurkishLocaleChangesNothing() {
        GoldFile.underTheTurkishLocale(() -> {
            ArticleReader reader = ArticleReader.german();
            for (Case gold : cases()) {
                assertThat(reader.read(Article.ofText("t", gold.text())).stances())
                        .isEqualTo(StanceText.read(gold.text()).stances());
            }
        });
    }

    @Test
    void aTextOfDoubleLengthTakesAtMostThreeTimesAsLong() {
        StringBuilder once = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            for (Case gold : cases()) {
                once.append(gold.text()).append('\n');
            }
        }
        long single = Long.MAX_VALUE;
        long twice = Long.MAX_VALUE;
        for (int run = 0; run < 12; run++) {
            single = Math.min(single, nanos(once.toString()));
            twice = Math.min(twice, nanos(once.toString() + once));
        }
        assertThat((double) twice / single).isLessThan(3.0);
    }

    /** The time of the finder alone. */
    private static long nanos(String text) {
        Article article = Article.ofText("t", text);
        TokenizedText tokens =
                SentenceReader.german().read(article, BoilerplateFinder.german().find(article));
        Clauses clauses = ClauseReader.german().read(tokens);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        FINDER.find(tokens, clauses, Entities.NONE, List.of(), List.of());
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
