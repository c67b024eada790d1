package quellenlage.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads gold files: "## name", the text, a line "---", what is to be found in the notation of the room. */
public final class GoldFile {

    /** One text and what is to be found in it. */
    public record Case(String name, String text, String expected) {}

    private GoldFile() {}

    /** The cases of a file that lies beside a class. */
    public static List<Case> cases(Class<?> beside, String file) {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = beside.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            String all = "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (int at = all.indexOf("\n## "); at >= 0; ) {
                int next = all.indexOf("\n## ", at + 1);
                String section = all.substring(at + 4, next < 0 ? all.length() : next + 1);
                int name = section.indexOf('\n');
                int bar = section.indexOf("\n---\n");
                assertThat(bar).as("the line --- in: " + section).isPositive();
                cases.add(new Case(
                        section.substring(0, name), section.substring(name + 1, bar), section.substring(bar + 5)));
                at = next;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    /** Runs a check where "i" and "I" are not the same letter. */
    public static void underTheTurkishLocale(Runnable check) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            check.run();
        } finally {
            Locale.setDefault(before);
        }
    }
}
