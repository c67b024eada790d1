package quellenlage.stories.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Bound;

/**
 * All figures of a story that count the same thing.
 *
 * @param subject what is counted, as a reader would say it: "nordkoreanische Soldaten in Russland"
 * @param unit lemma, currency code or symbol
 * @param points by time, then by article
 * @param conflict true when the points cannot all hold
 * @param reason why, in German words; null when there is no conflict
 * @param reasonEnglish the same in English
 */
public record FigureSeries(
        String subject,
        String unit,
        List<Point> points,
        boolean conflict,
        @Nullable String reason,
        @Nullable String reasonEnglish) {

    /** The part of a point that counts some of the same things, without saying which: "vier von ihnen". */
    static final String SOME = "davon";

    /** A series whose reason is given in German only. */
    public FigureSeries(String subject, String unit, List<Point> points, boolean conflict, @Nullable String reason) {
        this(subject, unit, points, conflict, reason, reason);
    }

    public FigureSeries {
        points = List.copyOf(points);
    }

    /**
     * One figure.
     *
     * @param figure index in the article's list of figures
     * @param text the words of the figure
     * @param low smallest value, null for none
     * @param high largest value, null for none
     * @param actor id of the story actor on whose word it stands; null when the article itself says so
     * @param agency null when none is named
     * @param asOf the time it holds for or was published, ISO 8601 as coarse as known; null when unknown
     * @param part the narrower thing that this point counts ("in der Region Kursk", "Offiziere"); null for the whole
     */
    public record Point(
            Place place,
            int figure,
            String text,
            @Nullable Double low,
            @Nullable Double high,
            Bound bound,
            @Nullable String actor,
            @Nullable String agency,
            @Nullable String asOf,
            @Nullable String part) {

        /** The same point as a part of something, or of nothing. */
        Point withPart(@Nullable String other) {
            return new Point(place, figure, text, low, high, bound, actor, agency, asOf, other);
        }
    }
}
