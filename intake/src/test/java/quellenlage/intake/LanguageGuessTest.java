package quellenlage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

class LanguageGuessTest {

    @Test
    void everyExampleIsTakenForItsLanguage() {
        LanguageGuess guess = LanguageGuess.standard();
        LexiconFile file = LexiconFile.read(LanguageGuess.class, "small-words.tsv");
        assertThat(file.lines()).hasSizeGreaterThan(5);
        for (LexiconLine line : file.lines()) {
            assertThat(guess.of(line.get("example"))).as(line.place()).isEqualTo(line.get("language"));
            assertThat(line.list("words")).as(line.place()).allSatisfy(word -> assertThat(word)
                    .hasSizeLessThanOrEqualTo(6));
        }
    }
}
