package quellenlage.stories.ledger;

import java.util.Objects;
import java.util.Optional;
import quellenlage.stories.ledger.FigureSeries.Point;

/**
 * Tells whether two figures of one series can both hold, as docs/figures.md defines it. Symmetric and reflexive.
 */
final class FigureComparison {

    /** By how much "etwa" may be off. */
    private static final double ABOUT = 0.15;
    /** By how much "fast" may be below. */
    private static final double ALMOST = 0.1;
    /** A round number may be off by half of its last place, but not by more than this. */
    private static final double ROUND = 0.05;
    /** Days after which a figure speaks of another time. */
    private static final int SAME_TIME_DAYS = 3;

    private FigureComparison() {}

    /** Why two figures cannot both hold. */
    enum Conflict {
        /** The values exclude each other. */
        VALUES,
        /** The part is larger than the whole. */
        PART
    }

    /** The values that a figure allows. */
    record Values(double low, double high) {

        static Values of(Point point) {
            Double low = point.low();
            Double high = point.high();
            double from = low == null ? 0 : low;
            double to = high == null ? Double.POSITIVE_INFINITY : high;
            if (low == null && high == null) {
                return new Values(0, Double.POSITIVE_INFINITY);
            }
            double value = low == null ? to : from;
            return switch (point.bound()) {
                case EXACT -> new Values(value - slack(value), value + slack(value));
                case ABOUT -> new Values(from * (1 - ABOUT), (high == null ? value : to) * (1 + ABOUT));
                case AT_MOST, LESS_THAN ->
                    new Values(Double.NEGATIVE_INFINITY, (high == null ? value : to) + slack(value));
                case AT_LEAST, MORE_THAN -> new Values(value - slack(value), Double.POSITIVE_INFINITY);
                case ALMOST -> {
                    double top = high == null ? value : to;
                    yield new Values(top * (1 - ALMOST), top + slack(top));
                }
                case RANGE -> new Values(from - slack(from), to + slack(high == null ? from : to));
                case VAGUE -> new Values(from, to);
            };
        }

        private static double slack(double value) {
            double rest = Math.abs(value);
            if (rest < 100 || rest != Math.rint(rest) || rest > 1e15) {
                return 0;
            }
            double place = 1;
            while (rest % (place * 10) == 0) {
                place *= 10;
            }
            return place < 10 ? 0 : Math.min(place / 2, rest * ROUND);
        }

        boolean meet(Values other) {
            return low <= other.high && other.low <= high;
        }
    }

    /** Why the two cannot both hold; empty when they can. The points must be of one series. */
    static Optional<Conflict> between(Point a, Point b) {
        return between(a, b, false);
    }

    /**
     * The same for counts that grow or shrink while things happen, such as casualties.
     *
     * @param developing true when figures of two times never conflict, whoever gives them
     */
    static Optional<Conflict> between(Point a, Point b, boolean developing) {
        if (!sameTime(a, b, developing)) {
            return Optional.empty();
        }
        Values ours = Values.of(a);
        Values theirs = Values.of(b);
        if (Objects.equals(a.part(), b.part()) && !FigureSeries.SOME.equals(a.part())) {
            return ours.meet(theirs) ? Optional.empty() : Optional.of(Conflict.VALUES);
        }
        if (a.part() != null && b.part() != null) {
            return Optional.empty();
        }
        Values part = a.part() == null ? theirs : ours;
        Values whole = a.part() == null ? ours : theirs;
        return part.low > whole.high ? Optional.of(Conflict.PART) : Optional.empty();
    }

    /** The same voice corrects itself; other voices contradict for some days. */
    private static boolean sameTime(Point a, Point b, boolean developing) {
        Period first = Period.of(a.asOf());
        Period second = Period.of(b.asOf());
        if (first == null || second == null || first.overlaps(second)) {
            return true;
        }
        boolean sameVoice =
                Objects.equals(a.actor(), b.actor()) && (a.actor() != null || Objects.equals(a.agency(), b.agency()));
        return !developing && !sameVoice && first.daysApart(second) <= SAME_TIME_DAYS;
    }

    /** The reason in German. */
    static String german(Conflict conflict, Point a, Point b, String voiceA, String voiceB) {
        return conflict == Conflict.VALUES
                ? "„" + a.text() + "“ (" + voiceA + ") und „" + b.text() + "“ (" + voiceB + ") schließen einander aus"
                : "der Teil „" + partly(a, b).text() + "“ ist größer als das Ganze „"
                        + wholly(a, b).text() + "“";
    }

    /** The reason in English. */
    static String english(Conflict conflict, Point a, Point b, String voiceA, String voiceB) {
        return conflict == Conflict.VALUES
                ? "“" + a.text() + "” (" + voiceA + ") and “" + b.text() + "” (" + voiceB + ") exclude each other"
                : "the part “" + partly(a, b).text() + "” exceeds the whole “"
                        + wholly(a, b).text() + "”";
    }

    private static Point partly(Point a, Point b) {
        return a.part() != null ? a : b;
    }

    private static Point wholly(Point a, Point b) {
        return a.part() != null ? b : a;
    }
}
