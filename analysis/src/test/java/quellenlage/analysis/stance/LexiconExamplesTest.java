package quellenlage.analysis.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

class LexiconExamplesTest {

    @Test
    void everyCueVerbIsFoundInItsExampleAndNotInItsCounterExample() {
        check("de/cues.tsv", 120);
    }

    @Test
    void everyCueNounIsFoundInItsExample() {
        check("de/nouns.tsv", 8);
    }

    @Test
    void everyAttributeIsFoundInItsExampleAndNotInItsCounterExample() {
        check("de/unconfirmed.tsv", 2);
    }

    private static void check(String path, int least) {
        LexiconFile file = LexiconFile.read(StanceFinder.class, path);
        assertThat(file.lines()).hasSizeGreaterThanOrEqualTo(least);
        SoftAssertions softly = new SoftAssertions();
        for (LexiconLine line : file.lines()) {
            String example = line.get("example");
            List<String> expected = Arrays.stream(line.get("expected").split(";"))
                    .map(String::strip)
                    .toList();
            softly.assertThat(StanceText.lines(example))
                    .as(line.place() + " " + example)
                    .containsExactlyElementsOf(expected);
            line.find("counter").ifPresent(counter -> softly.assertThat(StanceText.lines(counter))
                    .as(line.place() + " " + counter)
                    .isEmpty());
        }
        softly.assertAll();
    }

    @Test
    void everyPolarityWordDoesWhatItsExampleSays() {
        SoftAssertions softly = new SoftAssertions();
        for (LexiconLine line :
                LexiconFile.read(StanceFinder.class, "de/polarity.tsv").lines()) {
            List<String> kinds = StanceText.read(line.get("example")).stances().stream()
                    .map(StanceText::kind)
                    .distinct()
                    .toList();
            softly.assertThat(kinds)
                    .as(line.place() + " " + line.get("example"))
                    .isEqualTo(line.find("expected").map(List::of).orElse(List.of()));
        }
        softly.assertAll();
    }

    @Test
    void everyNounClassHoldsItsExampleAndNotItsCounterExample() {
        NounClasses classes = NounClasses.german();
        SoftAssertions softly = new SoftAssertions();
        for (LexiconLine line :
                LexiconFile.read(StanceFinder.class, "de/noun-classes.tsv").lines()) {
            NounClasses.NounClass nouns = classes.get(line.get("class"), line);
            softly.assertThat(nouns.holds(line.get("example")))
                    .as(line.place() + " " + line.get("example"))
                    .isTrue();
            softly.assertThat(nouns.holds(line.get("counter")))
                    .as(line.place() + " " + line.get("counter"))
                    .isFalse();
        }
        softly.assertAll();
    }
}
