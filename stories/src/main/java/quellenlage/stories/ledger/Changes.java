package quellenlage.stories.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.stories.ledger.FigureSeries.Point;

/**
 * What is new in a ledger since a moment.
 *
 * @param articles ids of the articles that appeared since, in order of the story
 * @param claims that no earlier article reports
 * @param figures that say something else than all earlier ones of their series
 * @param positions that their side did not take in an earlier article
 * @param timeline dated events that only new articles report
 * @param whole true when no article of the story is older
 */
public record Changes(
        List<String> articles,
        List<Claim> claims,
        List<Moved> figures,
        List<Turn> positions,
        List<TimelineEntry> timeline,
        boolean whole) {

    public Changes {
        articles = List.copyOf(articles);
        claims = List.copyOf(claims);
        figures = List.copyOf(figures);
        positions = List.copyOf(positions);
        timeline = List.copyOf(timeline);
    }

    /**
     * A figure that moved.
     *
     * @param before the latest earlier point for the same thing, the same voice's before all others; null when there is none
     * @param now new points in order of the series
     */
    public record Moved(FigureSeries series, @Nullable Point before, List<Point> now) {

        public Moved {
            now = List.copyOf(now);
        }
    }

    /**
     * A position that was not taken before.
     *
     * @param before the latest earlier one of the same side; null when it took none
     */
    public record Turn(StanceLine line, StanceLine.@Nullable Point before, StanceLine.Point now) {}

    /** True when nothing is new. */
    public boolean isEmpty() {
        return claims.isEmpty() && figures.isEmpty() && positions.isEmpty() && timeline.isEmpty();
    }

    /** What the articles that appeared since, or may have, added; undated articles count as old. */
    public static Changes since(Moment moment, Ledger ledger) {
        List<String> articles = ledger.story().articles().stream()
                .map(Analysis::article)
                .filter(moment::mayBeBefore)
                .map(article -> article.id())
                .toList();
        Predicate<Place> fresh = place -> articles.contains(place.article());
        return new Changes(
                articles,
                ledger.claims().stream()
                        .filter(c -> c.occurrences().stream().allMatch(o -> fresh.test(o.place())))
                        .toList(),
                ledger.figures().stream().flatMap(s -> moved(s, fresh).stream()).toList(),
                ledger.stances().stream().flatMap(l -> turns(l, fresh).stream()).toList(),
                ledger.timeline().stream()
                        .filter(e -> e.kind() == TimelineEntry.Kind.EVENT
                                && e.places().stream().allMatch(fresh))
                        .toList(),
                articles.size() == ledger.story().articles().size());
    }

    /** One entry for each part that the series counts. */
    private static List<Moved> moved(FigureSeries series, Predicate<Place> fresh) {
        List<Moved> moved = new ArrayList<>();
        List<@Nullable String> parts =
                series.points().stream().map(Point::part).distinct().toList();
        for (String part : parts) {
            List<Point> before = new ArrayList<>();
            List<Point> now = new ArrayList<>();
            for (Point point : series.points()) {
                if (Objects.equals(point.part(), part)) {
                    (fresh.test(point.place()) ? now : before).add(point);
                }
            }
            now.removeIf(point -> before.stream().anyMatch(old -> sameValue(old, point)));
            if (!now.isEmpty()) {
                moved.add(new Moved(series, latest(before, now.get(0)), now));
            }
        }
        return moved;
    }

    private static @Nullable Point latest(List<Point> before, Point now) {
        Point latest = null;
        for (Point point : before) {
            boolean sameVoice = point.actor() != null && point.actor().equals(now.actor());
            boolean latestIs =
                    latest != null && latest.actor() != null && latest.actor().equals(now.actor());
            if (sameVoice || !latestIs) {
                latest = point;
            }
        }
        return latest;
    }

    private static boolean sameValue(Point a, Point b) {
        return Objects.equals(a.low(), b.low()) && Objects.equals(a.high(), b.high());
    }

    private static List<Turn> turns(StanceLine line, Predicate<Place> fresh) {
        List<Turn> turns = new ArrayList<>();
        for (StanceLine.Point point : line.points()) {
            if (!fresh.test(point.place()) || turns.stream().anyMatch(turn -> samePosition(turn.now(), point))) {
                continue;
            }
            List<StanceLine.Point> before = line.points().stream()
                    .filter(old -> !fresh.test(old.place()) && sameSide(old, point))
                    .toList();
            if (before.stream().noneMatch(old -> samePosition(old, point))) {
                turns.add(new Turn(line, before.isEmpty() ? null : before.get(before.size() - 1), point));
            }
        }
        return turns;
    }

    private static boolean sameSide(StanceLine.Point a, StanceLine.Point b) {
        return Objects.equals(a.actor(), b.actor())
                || !a.side().isEmpty() && a.side().equals(b.side());
    }

    private static boolean samePosition(StanceLine.Point a, StanceLine.Point b) {
        return a.kind() == b.kind() && sameSide(a, b);
    }
}
