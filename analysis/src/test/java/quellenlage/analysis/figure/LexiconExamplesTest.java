package quellenlage.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quellenlage.analysis.article.Figure;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

class LexiconExamplesTest {

    private static final Set<String> TIES = Set.of("partitive", "genitive");

    @ParameterizedTest(name = "every line of {0} reads its example")
    @CsvSource({
        "number-words.tsv, 45",
        "suffixes.tsv, 30",
        "endings.tsv, 7",
        "scales.tsv, 24",
        "phrases.tsv, 75",
        "bounds.tsv, 110",
        "units.tsv, 190",
        "ranges.tsv, 8",
        "contexts.tsv, 150",
        "governors.tsv, 50",
        "quantity-nouns.tsv, 6",
        "function-words.tsv, 55"
    })
    void everyLineReadsItsExampleAndLeavesItsCounterExample(String name, int fewest) {
        LexiconFile file = LexiconFile.read(FigureFinder.class, "de/" + name);
        assertThat(file.lines()).hasSizeGreaterThanOrEqualTo(fewest);
        List<String> wrong = new ArrayList<>();
        for (LexiconLine line : file.lines()) {
            boolean tie = file.columns().contains("class") && TIES.contains(line.get("class"));
            String read = tie ? phrases(line) : FigureText.shorthand(line.get("example"));
            if (!read.equals(line.get("expected"))) {
                wrong.add(line.place() + " " + line.get("example") + " expected " + line.get("expected") + " but read "
                        + read);
            }
            if (file.columns().contains("counter")) {
                line.find("counter")
                        .map(FigureText::shorthand)
                        .filter(counter -> !counter.equals("none"))
                        .ifPresent(counter -> wrong.add(line.place() + " " + line.get("counter") + " has " + counter));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyAttachedPhraseBelongsToWhatIsCounted() {
        for (LexiconLine line :
                LexiconFile.read(FigureFinder.class, "de/attachments.tsv").lines()) {
            assertThat(phrases(line)).as(line.place()).isEqualTo(line.get("expected"));
        }
    }

    private static String phrases(LexiconLine line) {
        TokenizedText text = FigureText.tokens(line.get("example"));
        return FigureText.figures(line.get("example")).stream()
                .map(Figure::counted)
                .flatMap(counted -> counted == null ? Stream.of() : counted.phrases().stream())
                .map(text::text)
                .collect(Collectors.joining("; "));
    }
}
