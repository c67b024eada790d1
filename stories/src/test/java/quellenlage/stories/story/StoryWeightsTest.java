package quellenlage.stories.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoryWeightsTest {

    private static final StoryWeights WEIGHTS = StoryWeights.german();
    private static final double UNKNOWN_FIRST = Double.NEGATIVE_INFINITY;
    private static final double UNKNOWN_LAST = Double.POSITIVE_INFINITY;

    @Test
    void everySignSpeaksAgainstOneStoryAndNoneForIt() {
        assertThat(WEIGHTS.outlet(0)).isEqualTo(1);
        assertThat(WEIGHTS.outlet(1)).isBetween(0.3, 0.9);
        assertThat(WEIGHTS.outlet(0.5)).isBetween(WEIGHTS.outlet(1), 1.0);
        assertThat(WEIGHTS.time(0, 0, 1.5, 1.5)).isEqualTo(1);
        assertThat(WEIGHTS.time(0, 0, 16, 16)).isBetween(0.3, 0.7);
        assertThat(WEIGHTS.time(0, 0, 30, 30)).isLessThan(WEIGHTS.time(0, 0, 16, 16));
    }

    @Test
    void anUnknownDateCountsLessThanACloseOneAndMoreThanAFarOne() {
        double unknown = WEIGHTS.time(UNKNOWN_FIRST, UNKNOWN_LAST, 5, 5);
        assertThat(unknown).isBetween(WEIGHTS.time(0, 0, 30, 30), 1.0);
        assertThat(WEIGHTS.time(5, 5, UNKNOWN_FIRST, UNKNOWN_LAST)).isEqualTo(unknown);
        assertThat(WEIGHTS.time(UNKNOWN_FIRST, UNKNOWN_LAST, UNKNOWN_FIRST, UNKNOWN_LAST))
                .isEqualTo(unknown);
        // A story that holds undated articles only has not begun and not ended.
        assertThat(WEIGHTS.time(5, 5, UNKNOWN_LAST, UNKNOWN_FIRST)).isEqualTo(unknown);
    }

    @Test
    void stretchesOfTimeThatOverlapAreNotApart() {
        assertThat(StoryWeights.days(0, 31, 12, 12)).isNegative();
        assertThat(WEIGHTS.time(0, 31, 12, 12)).isEqualTo(1);
        assertThat(StoryWeights.days(0, 0, 10, 12)).isEqualTo(10);
    }

    @Test
    void wordsThatAreMoreAlikeThanTheScaleSaysHaveBetterThanEvenOdds() {
        assertThat(WEIGHTS.scale()).isBetween(5.0, 20.0);
    }
}
