package quellenlage.stories.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.StanceKind;

/**
 * Who takes which position on one proposition, over time.
 *
 * @param proposition in the words of one article
 * @param points in time order
 * @param changes of one side's position, in time order
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
     * @param when ISO 8601 as coarse as known, null when unknown
     */
    public record Point(
            Place place,
            int stance,
            @Nullable String actor,
            StanceKind kind,
            @Nullable String when) {}

    /**
     * A side that first took one position and then another.
     *
     * @param actor id of the one who took the new position
     * @param side for whom both speak: "Russland" for the Kremlin and its head; the actor's name for who speaks for himself
     * @param orderKnown false where the dates do not tell which position came first
     */
    public record Change(
            String actor,
            StanceKind from,
            StanceKind to,
            @Nullable String when,
            String side,
            boolean orderKnown) {

        /** A change of one who speaks for himself, in an order that is known. */
        public Change(String actor, StanceKind from, StanceKind to, @Nullable String when) {
            this(actor, from, to, when, actor, true);
        }
    }
}
