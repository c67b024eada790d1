package quellenlage.stories.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.StanceKind;

class StanceCourseTest {

    private static StanceLine.Point point(StanceKind kind, @Nullable String when) {
        return new StanceLine.Point(new Place("a", List.of(new Span(0, 1))), 0, "p1", "Norwegen", kind, when);
    }

    private static List<String> kinds(StanceLine.Point... points) {
        return new StanceCourse(List.of(points))
                .points().stream().map(p -> p.kind() + " " + p.when()).toList();
    }

    private static List<String> changes(StanceLine.Point... points) {
        return new StanceCourse(List.of(points))
                .changes().stream()
                        .map(c -> c.from() + " " + c.to() + " " + c.order())
                        .toList();
    }

    @Test
    void datesDecideAlsoAgainstSoftening() {
        assertThat(kinds(point(StanceKind.DENIES, "2025-03-02"), point(StanceKind.CONFIRMS, "2025-03-01")))
                .containsExactly("CONFIRMS 2025-03-01", "DENIES 2025-03-02");
    }

    @Test
    void theTimeOfDayDecidesWhereBothKnowIt() {
        assertThat(kinds(point(StanceKind.DENIES, "2025-03-01T12:00"), point(StanceKind.CONFIRMS, "2025-03-01T09:30")))
                .containsExactly("CONFIRMS 2025-03-01T09:30", "DENIES 2025-03-01T12:00");
    }

    @Test
    void whatHasNoDateStandsBetweenDenialAndConfirmationAndItsOrderIsNotDocumented() {
        StanceLine.Point[] points = {
            point(StanceKind.DOES_NOT_DISPUTE, "2024-10"),
            point(StanceKind.DOES_NOT_DISPUTE, "2024-11"),
            point(StanceKind.NEITHER, null),
            point(StanceKind.DENIES, "2024-10")
        };
        assertThat(kinds(points))
                .containsExactly(
                        "DENIES 2024-10", "NEITHER null", "DOES_NOT_DISPUTE 2024-10", "DOES_NOT_DISPUTE 2024-11");
        assertThat(changes(points))
                .containsExactly(
                        "DENIES NEITHER UNDATED", "NEITHER DOES_NOT_DISPUTE UNDATED", "DENIES DOES_NOT_DISPUTE DATES");
    }

    @Test
    void overlappingDatesTellNoOrder() {
        assertThat(changes(point(StanceKind.NO_CONFIRMATION, "2024-10"), point(StanceKind.CONFIRMS, "2024-10-31")))
                .containsExactly("NO_CONFIRMATION CONFIRMS SAME_TIME");
    }

    @Test
    void aChangeSaysBetweenWhichTwoPlacesItLies() {
        StanceLine.Point before = point(StanceKind.DENIES, "2025-03-01");
        StanceLine.Point after = point(StanceKind.CONFIRMS, "2025-03-05");
        StanceLine.Change change =
                new StanceCourse(List.of(after, before)).changes().get(0);
        assertThat(change.before()).isEqualTo(before);
        assertThat(change.after()).isEqualTo(after);
        assertThat(change.orderKnown()).isTrue();
        assertThat(change.side()).isEqualTo("Norwegen");
    }

    @Test
    void oneWhoStaysWithHisPositionHasNotMoved() {
        assertThat(changes(point(StanceKind.DENIES, "2025-03-01"), point(StanceKind.DENIES, "2025-03-05")))
                .isEmpty();
    }

    @Test
    void noPointStandsBeforeOneThatIsKnownToBeEarlier() {
        String[] dates = {"2025", "2025-03", "2025-03-01", "2025-03-01T08:00", "2025-03-01T18:00", "2025-W10", "2025-04"
        };
        Random random = new Random(5);
        for (int run = 0; run < 300; run++) {
            List<StanceLine.Point> points = new ArrayList<>();
            for (int i = random.nextInt(9); i >= 0; i--) {
                StanceKind kind = StanceKind.values()[random.nextInt(StanceKind.values().length)];
                points.add(point(kind, random.nextInt(5) == 0 ? null : dates[random.nextInt(dates.length)]));
            }
            Collections.shuffle(points, random);
            List<StanceLine.Point> course = new StanceCourse(points).points();
            assertThat(course).containsExactlyInAnyOrderElementsOf(points);
            for (int i = 0; i < course.size(); i++) {
                for (int k = i + 1; k < course.size(); k++) {
                    Period first = Period.of(course.get(i).when());
                    Period second = Period.of(course.get(k).when());
                    assertThat(first != null && second != null && second.before(first))
                            .as(course.toString())
                            .isFalse();
                }
            }
        }
    }
}
