package quellenlage.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"Es kamen 1e999 Boote.", "Es kamen minus 1e400 Boote.", "Es kamen drei Komma 1e999 Boote."})
    void everyFigureHasAFiniteValue(String text) {
        assertThat(FigureText.figures(text)).allSatisfy(figure -> {
            assertThat(figure.low()).isFinite();
            assertThat(figure.high()).isFinite();
        });
    }

    @Test
    void aChainOfFourHundredDigitsIsNoFigure() {
        assertThat(FigureText.figures("Es kamen " + "9".repeat(400) + " Boote."))
                .isEmpty();
    }

    @Test
    void scaledDecimalsAreExact() {
        assertThat(SignificantDigits.rounded(2.3 * 1e6)).isEqualTo(2.3e6);
        assertThat(SignificantDigits.rounded(1.1 * 1.1)).isEqualTo(1.21);
        assertThat(SignificantDigits.rounded(-0.1 * 3)).isEqualTo(-0.3);
        assertThat(SignificantDigits.rounded(0)).isZero();
        assertThat(SignificantDigits.rounded(Double.NaN)).isNaN();
    }

    @Test
    void wholeNumbersOfFifteenDigitsStay() {
        assertThat(SignificantDigits.rounded(123456789101231d)).isEqualTo(123456789101231d);
    }

    @Test
    void roundingIsThatOfTwelvePrintedDigits() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(28) - 6);
            boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
            double printed = whole ? value : Double.parseDouble(String.format(Locale.ROOT, "%.12g", value));
            assertThat(SignificantDigits.rounded(value)).isCloseTo(printed, Offset.offset(Math.abs(printed) * 1e-15));
        }
    }
}
