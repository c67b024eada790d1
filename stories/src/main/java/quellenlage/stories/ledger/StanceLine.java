package quellenlage.stories.ledger;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.StanceKind;

/**
 * Who takes which position on one proposition, over time.
 *
 * @param proposition in the words of one article
 * @param points side by side; those of one side in time order as far as dates tell, else from denial to confirmation
 * @param changes of one side's position, side by side
 */
public record StanceLine(String proposition, List<Point> points, List<Change> changes) {

    public StanceLine {
        points = List.copyOf(points);
        changes = List.copyOf(changes);
    }

    /**
     * One position.
     *
     * @param stance index in the article's list of stances
     * @param actor id of the story actor; null when the text names none
     * @param side for whom the actor speaks: "Russland" for the Kremlin and its head; the actor's name for who speaks for
     *     himself, the empty text where no actor is named
     * @param when ISO 8601 as coarse as known, null when unknown
     */
    public record Point(
            Place place,
            int stance,
            @Nullable String actor,
            String side,
            StanceKind kind,
            @Nullable String when) {

        /** The position of one who speaks for himself. */
        public Point(Place place, int stance, @Nullable String actor, StanceKind kind, @Nullable String when) {
            this(place, stance, actor, Objects.requireNonNullElse(actor, ""), kind, when);
        }
    }

    /** What tells which of two positions came first. */
    public enum Order {
        /** The date of the one is over before that of the other begins. */
        DATES,
        /** Nothing: both bear dates that overlap. */
        SAME_TIME,
        /** Nothing: one of them, or both, bear no date. */
        UNDATED
    }

    /**
     * A side that takes one position here and another there.
     *
     * @param before where the first position stands
     * @param after where the second one stands
     * @param order what tells that they came in this order
     */
    public record Change(Point before, Point after, Order order) {

        /** For whom both speak. */
        public String side() {
            return after.side();
        }

        public StanceKind from() {
            return before.kind();
        }

        public StanceKind to() {
            return after.kind();
        }

        /** False where the dates do not tell which position came first. */
        public boolean orderKnown() {
            return order == Order.DATES;
        }
    }
}
