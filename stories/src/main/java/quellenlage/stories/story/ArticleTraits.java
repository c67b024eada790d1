package quellenlage.stories.story;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.PublicationDate;

/**
 * What of an article decides which story it belongs to.
 *
 * @param first earliest moment of publication in days since 1970, minus infinity when unknown
 * @param last latest moment of publication, plus infinity when unknown
 * @param outlet a number for the outlet, 0 when unknown
 * @param roundUp true when the headline announces an overview of many things
 */
record ArticleTraits(Terms terms, double first, double last, int outlet, boolean roundUp) {

    private static final double SECONDS_A_DAY = 86_400;

    /** Days between two articles that take nothing from their likeness. */
    private static final double GRACE = 2;

    /** Days after which, on top of those, the likeness is halved. */
    private static final double HALF_LIFE = 14;

    /** Two texts of which one has no date may lie years apart, so that they need more in common. */
    private static final double UNDATED = 0.42;

    /** An outlet seldom tells a story twice, but its articles share manners, series and standing phrases. */
    private static final double SAME_OUTLET = 0.6;

    /** An overview belongs to a story only when that fills it. */
    private static final double ROUND_UP = 0.5;

    static ArticleTraits of(Article article, Terms terms, boolean roundUp) {
        PublicationDate published = article.published();
        double first = Double.NEGATIVE_INFINITY;
        double last = Double.POSITIVE_INFINITY;
        if (published != null) {
            first = published.earliest().toEpochSecond() / SECONDS_A_DAY;
            last = latest(published, first);
        }
        return new ArticleTraits(terms, first, last, number(article.outlet()), roundUp);
    }

    private static double latest(PublicationDate published, double first) {
        if (published.month() == 0) {
            return LocalDate.of(published.year(), 12, 31).toEpochDay() + 1.0;
        }
        if (published.day() == 0) {
            return YearMonth.of(published.year(), published.month())
                            .atEndOfMonth()
                            .toEpochDay()
                    + 1.0;
        }
        return published.time() == null ? first + 1 : first;
    }

    private static int number(@Nullable String outlet) {
        return outlet == null ? 0 : outlet.hashCode() | 1;
    }

    /** Factor for what two stretches of time take from a likeness; 1 when they are close. */
    static double decay(double first, double last, double otherFirst, double otherLast) {
        if (!Double.isFinite(first + last) || !Double.isFinite(otherFirst + otherLast)) {
            return UNDATED;
        }
        double gap = Math.max(first - otherLast, otherFirst - last) - GRACE;
        return gap > 0 ? Math.pow(0.5, gap / HALF_LIFE) : 1;
    }

    /**
     * Factor for the likeness with other articles.
     *
     * @param sameOutlet share of those that are of the same outlet
     */
    double trust(double sameOutlet) {
        return (1 - (1 - SAME_OUTLET) * sameOutlet) * (roundUp ? ROUND_UP : 1);
    }
}
