package quellenlage.stories.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.StanceKind;

/**
 * The positions of one side on one proposition, put in order. A date that is over before another begins decides; where dates
 * overlap or are missing, positions stand from denial to confirmation, and the change between them says that its order is
 * not documented.
 */
final class StanceCourse {

    /** From denial to confirmation. */
    private static final List<StanceKind> SOFTENING = List.of(
            StanceKind.DENIES,
            StanceKind.DOUBTS,
            StanceKind.NO_COMMENT,
            StanceKind.NEITHER,
            StanceKind.NO_CONFIRMATION,
            StanceKind.DOES_NOT_DISPUTE,
            StanceKind.CONFIRMS);

    private final List<Dated> course;

    private record Dated(StanceLine.Point point, @Nullable Period period) {

        boolean before(Dated other) {
            return period != null && other.period != null && period.before(other.period);
        }

        int rank() {
            return SOFTENING.indexOf(point.kind());
        }
    }

    /** Neighbours of one kind: course[from, to). */
    private record Stretch(int from, int to) {}

    /**
     * @param points of one side, in the order in which they are to stand where nothing else decides
     */
    StanceCourse(List<StanceLine.Point> points) {
        List<Dated> left = new ArrayList<>();
        points.forEach(point -> left.add(new Dated(point, Period.of(point.when()))));
        course = new ArrayList<>();
        while (!left.isEmpty()) {
            course.add(left.remove(next(left)));
        }
    }

    /** Index of the position nearest to denial among those that none of the others is known to come before. */
    private static int next(List<Dated> left) {
        // The earliest end is the only bound that counts: what begins after it has something before it.
        int earliest = -1;
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i).period != null && (earliest < 0 || endsBefore(left.get(i), left.get(earliest)))) {
                earliest = i;
            }
        }
        int next = -1;
        for (int i = 0; i < left.size(); i++) {
            boolean free = earliest < 0 || i == earliest || !left.get(earliest).before(left.get(i));
            if (free && (next < 0 || left.get(i).rank() < left.get(next).rank())) {
                next = i;
            }
        }
        return next;
    }

    private static boolean endsBefore(Dated one, Dated other) {
        Period left = one.period;
        Period right = other.period;
        if (left == null || right == null) {
            return false;
        }
        return left.to().isBefore(right.to()) || left.to().equals(right.to()) && minute(left) < minute(right);
    }

    private static int minute(Period period) {
        return period.minute() < 0 ? Integer.MAX_VALUE : period.minute();
    }

    List<StanceLine.Point> points() {
        return course.stream().map(Dated::point).toList();
    }

    /**
     * From each position to the next other one, with what tells their order; where dates tell less than that, also from the
     * last position that is known to be earlier.
     */
    List<StanceLine.Change> changes() {
        List<Stretch> stretches = stretches();
        List<StanceLine.Change> changes = new ArrayList<>();
        for (int i = 1; i < stretches.size(); i++) {
            StanceLine.Change change = change(stretches.get(i - 1), stretches.get(i));
            changes.add(change);
            for (int k = i - 2; k >= 0 && !change.orderKnown(); k--) {
                change = change(stretches.get(k), stretches.get(i));
                if (change.orderKnown() && change.from() != change.to()) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (int from = 0; from < course.size(); ) {
            int to = from + 1;
            while (to < course.size()
                    && course.get(to).point.kind() == course.get(from).point.kind()) {
                to++;
            }
            stretches.add(new Stretch(from, to));
            from = to;
        }
        return stretches;
    }

    private StanceLine.Change change(Stretch before, Stretch after) {
        Dated dated = null;
        Dated laterDated = null;
        for (int i = before.from; i < before.to; i++) {
            for (int k = after.from; k < after.to; k++) {
                Dated one = course.get(i);
                Dated other = course.get(k);
                if (one.before(other)) {
                    return new StanceLine.Change(one.point, other.point, StanceLine.Order.DATES);
                }
                if (dated == null && one.period != null && other.period != null) {
                    dated = one;
                    laterDated = other;
                }
            }
        }
        if (dated != null && laterDated != null) {
            return new StanceLine.Change(dated.point, laterDated.point, StanceLine.Order.SAME_TIME);
        }
        return new StanceLine.Change(
                course.get(before.from).point, course.get(after.from).point, StanceLine.Order.UNDATED);
    }
}
