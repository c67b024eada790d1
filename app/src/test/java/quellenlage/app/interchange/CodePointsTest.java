package quellenlage.app.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void offsetsAreThoseOfTheJavaLibrary() {
        for (String text : new String[] {"", "abc", "😀", "a😀b😀", "\ud83d a", "a\ude00"}) {
            CodePoints points = new CodePoints(text);
            for (int i = 0; i <= text.length(); i++) {
                boolean inside =
                        i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
                if (!inside) {
                    assertThat(points.of(i)).as(text + " " + i).isEqualTo(text.codePointCount(0, i));
                }
            }
        }
    }
}
