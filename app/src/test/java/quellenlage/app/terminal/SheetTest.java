package quellenlage.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static String paragraph(int width, String first, int rest, String text) throws IOException {
        StringBuilder out = new StringBuilder();
        new Sheet(out, width, false).paragraph(first, rest, Sheet.run(Ink.PLAIN, text));
        return out.toString();
    }

    @Test
    void linesBreakAtBlanksAndContinueUnderTheIndent() throws IOException {
        assertThat(paragraph(20, "  · ", 4, "Die Fähre liegt  im Hafen\nvon Lindhaven."))
                .isEqualTo("  · Die Fähre liegt\n    im Hafen von\n    Lindhaven.\n");
    }

    @Test
    void aWordThatIsTooLongIsCut() throws IOException {
        assertThat(paragraph(12, "", 2, "Donaudampfschifffahrt")).isEqualTo("Donaudampf\n  schifffahr\n  t\n");
    }

    @Test
    void wideAndCombiningCharactersCountAsTheyAreShown() throws IOException {
        assertThat(DisplayWidth.of("Fa\u0308hre")).isEqualTo(5);
        assertThat(DisplayWidth.of("日本")).isEqualTo(4);
        assertThat(DisplayWidth.of("🌊")).isEqualTo(2);
        assertThat(paragraph(8, "", 0, "日本 日本")).isEqualTo("日本\n日本\n");
    }

    @Test
    void controlCharactersOfATextDoNotReachTheTerminal() throws IOException {
        assertThat(paragraph(40, "", 0, "rot\u001b[31m und \u0007")).isEqualTo("rot\uFFFD[31m und \uFFFD\n");
    }

    @Test
    void aCutTextEndsInAnEllipsisAndFits() {
        assertThat(DisplayWidth.cut("Lindhaven", 20)).isEqualTo("Lindhaven");
        assertThat(DisplayWidth.cut("Lindhaven", 5)).isEqualTo("Lind…");
        assertThat(DisplayWidth.of(DisplayWidth.cut("日本日本", 5))).isLessThanOrEqualTo(5);
    }
}
