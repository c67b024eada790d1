package quellenlage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenIdsTest {

    @Test
    void everyIdIsNewOnce() {
        SeenIds ids = new SeenIds();
        for (int i = 0; i < 20_000; i++) {
            assertThat(ids.add("article-" + i)).isTrue();
        }
        for (int i = 0; i < 20_000; i++) {
            assertThat(ids.add("article-" + i)).isFalse();
        }
    }
}
