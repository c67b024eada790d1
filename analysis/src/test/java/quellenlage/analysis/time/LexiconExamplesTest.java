package quellenlage.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.lexicon.LexiconException;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

class LexiconExamplesTest {

    private static LexiconFile file(String name) {
        return LexiconFile.read(TimeFinder.class, "de/" + name);
    }

    @Test
    void everyExampleIsReadAsItsLineSays() {
        List<String> files = new ArrayList<>(TimeWords.FILES);
        files.addAll(List.of("holidays.tsv", "compounds.tsv", "patterns.tsv", "reporting-verbs.tsv"));
        for (String name : files) {
            for (LexiconLine line : file(name).lines()) {
                assertThat(TimeNotation.brief(line.get("example"), TimeNotation.PUBLISHED))
                        .as(line.place())
                        .isEqualTo(line.get("expected"));
            }
        }
    }

    @Test
    void everyPatternIsUsedInItsOwnExample() {
        for (LexiconLine line : file("patterns.tsv").lines()) {
            if (!line.get("kind").equals("none")) {
                assertThat(TimeNotation.find(line.get("example"), TimeNotation.PUBLISHED))
                        .as(line.place())
                        .extracting(TimeExpression::evidence)
                        .anyMatch(evidence -> line.place().equals(evidence.source()));
            }
        }
    }

    @Test
    void everyNumeralElementIsReadInItsExample() {
        Numerals numerals = Numerals.german();
        for (LexiconLine line : file("numerals.tsv").lines()) {
            String word = line.get("example");
            double value = line.get("kind").equals("ordinal_ending") ? numerals.ordinal(word) : numerals.cardinal(word);
            assertThat(value).as(line.place()).isEqualTo(line.number("expected"));
        }
    }

    @Test
    void otherWordsAreNoNumbers() {
        Numerals numerals = Numerals.german();
        for (String word :
                List.of("einwand", "dreist", "achtung", "elfen", "und", "einund", "zweizwei", "zehnein", "")) {
            assertThat(numerals.cardinal(word)).as(word).isNaN();
            assertThat(numerals.ordinal(word)).as(word).isNaN();
        }
    }

    @Test
    void aBadLineFailsWithFileAndLine() throws IOException {
        LexiconFile file = LexiconFile.parse(
                "bad.tsv", new StringReader("pattern\tkind\tdefaults\n[ WEEKDAY ]\tdate\tcolour=red\n"));
        Assertions.assertThatThrownBy(() -> Pattern.of(file.lines().get(0)))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith("bad.tsv:2");
    }
}
