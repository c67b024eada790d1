package quellenlage.app.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import quellenlage.app.SampleStory;

class StoryWriterTest {

    private final SampleStory sample = new SampleStory();

    /** The line with a break before each field, so that a difference is a line. */
    private static String readable(byte[] line) {
        return new String(line, StandardCharsets.UTF_8).replace(",\"", ",\n\"").replace("},{", "},\n{");
    }

    @Test
    void aStoryIsWrittenAsInItsGoldFile() throws IOException {
        try (InputStream gold = getClass().getResourceAsStream("story.json")) {
            assertThat(readable(new StoryWriter(sample.articles()).line(sample.ledger())))
                    .isEqualTo(new String(Objects.requireNonNull(gold).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void offsetsCountCodePoints() {
        String line = new String(new StoryWriter(sample.articles()).line(sample.ledger()), StandardCharsets.UTF_8);
        // "🌊 " before it is two code points and three code units.
        assertThat(line)
                .contains(
                        "\"timeline\":[{\"when\":\"2026-05-04\",\"kind\":\"event\",\"text\":\"Die Brücke ist gesperrt.\","
                                + "\"places\":[{\"article\":\"agentur-1\",\"spans\":[[2,26]]}");
    }

    @Test
    void aStoryWithoutItsArticlesIsRefused() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoryWriter(Map.of()).line(sample.ledger()))
                .withMessageContaining("agentur-1");
    }
}
