package quellenlage.stories.reuse;

import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.PublicationDate;

/** Which of two articles with one text stands nearer to its origin. */
final class Precedence {

    /** By publication, the undated last, then by id: a total order, not a judgement. */
    static final Comparator<Article> BY_TIME = Comparator.<Article, PublicationDate>comparing(
                    Article::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Article::id);

    /** How much longer an article must be for the shorter one to be its cut version. */
    private static final double LONGER = 1.15;

    private Precedence() {}

    /**
     * Why the first of the two is the nearer one.
     *
     * @return null when it is not, or when that cannot be told
     */
    static @Nullable Evidence why(ArticleWords first, ArticleWords second) {
        if (isAgency(first) != isAgency(second)) {
            return isAgency(first) ? Evidence.of("agency-outlet") : null;
        }
        TreeSet<String> credited = first.agencies();
        if (credited.isEmpty() != second.agencies().isEmpty()) {
            return credited.isEmpty() ? null : Evidence.of("agency-signature");
        }
        int order = order(
                first.analysis().article().published(),
                second.analysis().article().published());
        if (order != 0) {
            return order < 0 ? Evidence.of("later") : null;
        }
        return first.size() >= LONGER * second.size() ? Evidence.of("shortened") : null;
    }

    /** True when the outlet is one of the agencies that the article credits. */
    private static boolean isAgency(ArticleWords words) {
        String outlet = words.analysis().article().outlet();
        if (outlet == null) {
            return false;
        }
        String name = outlet.toLowerCase(Locale.ROOT);
        return words.agencies().stream().anyMatch(agency -> name.equals(agency.toLowerCase(Locale.ROOT)));
    }

    /** Negative when the first is surely earlier, positive when it is surely later, 0 when that cannot be told. */
    private static int order(@Nullable PublicationDate first, @Nullable PublicationDate second) {
        if (first == null || second == null) {
            return 0;
        }
        if (first.year() != second.year() || first.month() == 0 || second.month() == 0) {
            return Integer.compare(first.year(), second.year());
        }
        if (first.month() != second.month() || first.day() == 0 || second.day() == 0) {
            return Integer.compare(first.month(), second.month());
        }
        if (first.day() != second.day() || first.time() == null || second.time() == null) {
            return Integer.compare(first.day(), second.day());
        }
        return Duration.between(second.earliest(), first.earliest()).compareTo(Duration.ZERO);
    }
}
