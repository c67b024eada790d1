package quellenlage.stories.story;

import java.util.Comparator;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.PublicationDate;

/** When articles appeared. */
final class StoryOrder {

    /** By publication, the undated last, then by id. */
    static final Comparator<Analysis> BY_TIME = Comparator.<Analysis, PublicationDate>comparing(
                    a -> a.article().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(a -> a.article().id());

    private static final double SECONDS_A_DAY = 86_400;

    private StoryOrder() {}

    /** The moment of publication in days since 1970; not a number where not even the day is known. */
    static double day(Analysis analysis) {
        PublicationDate published = analysis.article().published();
        return published == null || published.day() == 0
                ? Double.NaN
                : published.earliest().toEpochSecond() / SECONDS_A_DAY;
    }
}
