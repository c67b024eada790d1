package quellenlage.analysis.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Boilerplate;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

class LexiconExamplesTest {

    private static final SentenceReader READER = SentenceReader.german();

    private static TokenizedText read(String text) {
        return READER.read(Article.ofText("t", text), Boilerplate.NONE);
    }

    private static List<LexiconLine> lines(String file) {
        return LexiconFile.read(SentenceReader.class, "de/" + file).lines();
    }

    @Test
    void everyAbbreviationKeepsItsFullStop() {
        List<LexiconLine> lines = lines("abbreviations.tsv");
        assertThat(lines).hasSizeGreaterThan(80);
        for (LexiconLine line : lines) {
            assertThat(read(line.get("example")).sentences()).as(line.place()).hasSize((int) line.number("sentences"));
        }
    }

    @Test
    void everyFunctionWordStandsInItsExampleAndHasItsLemma() {
        ClosedClass words = ClosedClass.german();
        List<LexiconLine> lines = lines("function-words.tsv");
        assertThat(lines).hasSizeGreaterThan(200);
        for (LexiconLine line : lines) {
            Token token = expected(line);
            ClosedClass.Entry entry = words.find(token.lower());
            assertThat(entry).as(line.place()).isNotNull();
            assertThat(entry.lemma(line.constant("pos", PartOfSpeech.class)))
                    .as(line.place())
                    .isEqualTo(line.get("lemma"));
        }
    }

    @Test
    void nineInTenFunctionWordsGetTheirPartOfSpeechInTheExample() {
        List<LexiconLine> lines = lines("function-words.tsv");
        long right = lines.stream()
                .filter(line -> expected(line).pos() == line.constant("pos", PartOfSpeech.class))
                .count();
        assertThat(right).isGreaterThanOrEqualTo(lines.size() * 9L / 10);
    }

    private static Token expected(LexiconLine line) {
        return read(line.get("example")).tokens().stream()
                .filter(token -> token.text().equals(line.get("expected")))
                .findFirst()
                .orElseThrow(() -> line.error("the expected word is not in the example"));
    }

    @Test
    void everyNeighbourMakesANumberAnOrdinal() {
        List<LexiconLine> lines = lines("ordinal-neighbours.tsv");
        assertThat(lines).hasSizeGreaterThan(80);
        for (LexiconLine line : lines) {
            TokenizedText text = read(line.get("example"));
            assertThat(text.tokens().stream().map(Token::text)).as(line.place()).contains(line.get("expected"));
            assertThat(text.sentences()).as(line.place()).hasSize(1);
        }
    }
}
