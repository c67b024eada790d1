package quellenlage.analysis.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.GoldFile;
import quellenlage.analysis.GoldFile.Case;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Boilerplate;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;

class SentenceGoldTest {

    private static final SentenceReader READER = SentenceReader.german();

    private static List<Case> cases() {
        return GoldFile.cases(SentenceGoldTest.class, "sentence.gold.txt");
    }

    private static TokenizedText read(String text) {
        return READER.read(Article.ofText("t", text), Boilerplate.NONE);
    }

    private static String rendered(TokenizedText text) {
        StringBuilder lines = new StringBuilder();
        for (Sentence sentence : text.sentences()) {
            lines.append(text.tokens(sentence.tokens()).stream()
                            .map(Token::text)
                            .collect(Collectors.joining(" ")))
                    .append('\n');
        }
        return lines.toString();
    }

    @Test
    void everyGoldTextIsCutAsWritten() {
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(12);
        for (Case gold : cases) {
            assertThat(rendered(read(gold.text()))).as(gold.name()).isEqualTo(gold.expected());
        }
    }

    @Test
    void tokensLieInTheirSentencesAndSentencesInOrder() {
        Random random = new Random(7);
        String pieces = " \n.,:;!?„“\"»«'’()–-…/@%€aÄßz09 3.Dr.\u00AD\uD83D\uDE00";
        for (Case gold : cases()) {
            for (int end = 0; end <= gold.text().length(); end++) {
                assertOrdered(gold.text().substring(0, end));
            }
        }
        for (int i = 0; i < 1000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(60); k > 0; k--) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            assertOrdered(text.toString());
        }
    }

    private static void assertOrdered(String text) {
        TokenizedText read = read(text);
        assertThat(read(text)).isEqualTo(read);
        int end = 0;
        int token = 0;
        for (Sentence sentence : read.sentences()) {
            assertThat(sentence.span().start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(sentence.tokens().from()).as(text).isEqualTo(token);
            assertThat(sentence.tokens().size()).as(text).isPositive();
            for (Token t : read.tokens(sentence.tokens())) {
                assertThat(t.start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(t.end()).as(text).isGreaterThan(t.start());
                assertThat(t.text()).as(text).isEqualTo(new Span(t.start(), t.end()).of(text));
                end = t.end();
            }
            assertThat(end).as(text).isEqualTo(sentence.span().end());
            token = sentence.tokens().to();
        }
        assertThat(token).as(text).isEqualTo(read.tokens().size());
        for (int at = 0, next = 0; at < text.length(); at++) {
            while (next < read.tokens().size() && read.token(next).end() <= at) {
                next++;
            }
            boolean covered = next < read.tokens().size() && read.token(next).start() <= at;
            assertThat(covered || !Character.isLetterOrDigit(text.charAt(at)))
                    .as(text)
                    .isTrue();
        }
    }

    @Test
    void theTurkishLocaleChangesNothing() {
        GoldFile.underTheTurkishLocale(() -> {
            SentenceReader reader = SentenceReader.german();
            for (Case gold : cases()) {
                Article article = Article.ofText("t", gold.text());
                assertThat(reader.read(article, Boilerplate.NONE)).isEqualTo(read(gold.text()));
            }
        });
    }

    @Test
    void noSentenceTouchesBoilerplate() {
        String text = "Die Fähre kehrte um. Anzeige Sie kam an.";
        Span ad = new Span(21, 28);
        Boilerplate boilerplate = new Boilerplate(List.of(ad), List.of(), null, List.of(), List.of());
        TokenizedText read = READER.read(Article.ofText("t", text), boilerplate);
        assertThat(read.sentences()).hasSize(2).noneMatch(sentence -> sentence.span()
                .overlaps(ad));
    }
}
