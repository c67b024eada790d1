package quellenlage.stories.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Bound;
import quellenlage.analysis.article.Span;
import quellenlage.stories.ledger.FigureComparison.Conflict;
import quellenlage.stories.ledger.FigureSeries.Point;

class FigureComparisonTest {

    private static Point point(
            Bound bound, @Nullable Double low, @Nullable Double high, @Nullable String part, @Nullable String when) {
        return new Point(
                new Place("a", List.of(new Span(0, 1))), 0, "x", low, high, bound, "p" + bound, null, when, part);
    }

    private static Point whole(Bound bound, @Nullable Double low, @Nullable Double high) {
        return point(bound, low, high, null, null);
    }

    @Test
    void upToAndAboutAgreeWhenTheyMeet() {
        assertThat(FigureComparison.between(whole(Bound.AT_MOST, null, 12000d), whole(Bound.ABOUT, 10000d, 10000d)))
                .isEmpty();
    }

    @Test
    void exactFiguresConflictWhenTheyDiffer() {
        assertThat(FigureComparison.between(whole(Bound.EXACT, 3000d, 3000d), whole(Bound.EXACT, 12000d, 12000d)))
                .contains(Conflict.VALUES);
    }

    @Test
    void aRoundFigureAgreesWithThePreciseOneItRounds() {
        assertThat(FigureComparison.between(whole(Bound.EXACT, 12000d, 12000d), whole(Bound.EXACT, 12340d, 12340d)))
                .isEmpty();
        assertThat(FigureComparison.between(whole(Bound.EXACT, 10d, 10d), whole(Bound.EXACT, 11d, 11d)))
                .contains(Conflict.VALUES);
    }

    @Test
    void aSmallerPartAgreesAndALargerOneConflicts() {
        Point whole = whole(Bound.EXACT, 10000d, 10000d);
        assertThat(FigureComparison.between(whole, point(Bound.EXACT, 3000d, 3000d, "in Alta", null)))
                .isEmpty();
        assertThat(FigureComparison.between(whole, point(Bound.EXACT, 30000d, 30000d, "in Alta", null)))
                .contains(Conflict.PART);
    }

    @Test
    void figuresOfDifferentTimesDoNotConflict() {
        assertThat(FigureComparison.between(
                        point(Bound.EXACT, 3d, 3d, null, "2025-03-01"), point(Bound.EXACT, 9d, 9d, null, "2025-03-02")))
                .isEmpty();
    }

    @Test
    void comparisonIsSymmetricAndReflexive() {
        Random random = new Random(11);
        Bound[] bounds = Bound.values();
        for (int i = 0; i < 5000; i++) {
            Point a = random(random, bounds);
            Point b = random(random, bounds);
            assertThat(FigureComparison.between(a, b)).isEqualTo(FigureComparison.between(b, a));
            assertThat(FigureComparison.between(a, a)).as(a.toString()).isEmpty();
        }
    }

    private static Point random(Random random, Bound[] bounds) {
        Bound bound = bounds[random.nextInt(bounds.length)];
        double value = Math.floor(Math.pow(10, random.nextInt(6)) * random.nextDouble());
        Double low = random.nextInt(4) == 0 ? null : value;
        Double high = random.nextInt(4) == 0 ? null : value + random.nextInt(3) * 10;
        String part = random.nextBoolean() ? null : "Teil " + random.nextInt(2);
        String when = random.nextBoolean() ? null : "2025-03-0" + (1 + random.nextInt(9));
        return point(bound, low, high, part, when);
    }
}
