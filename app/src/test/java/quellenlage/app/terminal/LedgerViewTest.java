package quellenlage.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quellenlage.app.SampleStory;
import quellenlage.stories.ledger.Ledger;

class LedgerViewTest {

    private final SampleStory sample = new SampleStory();

    private String view(Ledger ledger, String language, int width, boolean colour, int only) throws IOException {
        StringBuilder out = new StringBuilder();
        new LedgerView(Texts.of(language), width, colour, false).write(List.of(ledger), sample.articles(), only, out);
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void aStoryLooksAsInItsGoldFile(String language) throws IOException {
        try (InputStream gold = getClass().getResourceAsStream("story-80." + language + ".txt")) {
            assertThat(view(sample.ledger(), language, 80, false, 0))
                    .isEqualTo(new String(Objects.requireNonNull(gold).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100})
    void noLineIsWiderThanTheTerminal(int width) throws IOException {
        assertThat(view(sample.ledger(30), "de", width, false, 0).lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void colourChangesNothingButTheEscapeSequences() throws IOException {
        String plain = view(sample.ledger(), "de", 80, false, 0);
        String coloured = view(sample.ledger(), "de", 80, true, 0);
        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured).contains("\u001b[").isNotEqualTo(plain);
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void aLongListIsCutAndSaysHowToSeeTheRest() throws IOException {
        Ledger ledger = sample.ledger(30);
        String cut = view(ledger, "de", 80, false, 0);
        assertThat(cut).contains("… 25 weitere (--story 1 zeigt alle)").doesNotContain("Zusage Nummer 29");
        assertThat(view(ledger, "de", 80, false, 1))
                .contains("Zusage Nummer 29")
                .doesNotContain("weitere");
    }

    @Test
    void withoutStoriesItSaysSo() throws IOException {
        StringBuilder out = new StringBuilder();
        new LedgerView(Texts.of("de"), 80, false, false).write(List.of(), Map.of(), 0, out);
        assertThat(out).hasToString("Keine Geschichte gefunden.\n");
    }
}
