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

    /** Factor for the likeness with other articles. */
    double trust() {
        return roundUp ? ROUND_UP : 1;
    }
}
