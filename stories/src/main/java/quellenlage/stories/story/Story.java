package quellenlage.stories.story;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.PublicationDate;

/**
 * Articles that report the same concrete event or its directly unfolding development.
 *
 * @param id stable for the same articles: derived from the id of the earliest one
 * @param title the headline of one of its articles
 * @param articles in order of publication, the undated last, then by id
 */
public record Story(String id, String title, List<Analysis> articles) {

    public Story {
        articles = List.copyOf(articles);
    }

    /** The earliest publication date; empty when no article has one. */
    public Optional<PublicationDate> first() {
        return articles.stream()
                .map(a -> a.article().published())
                .filter(Objects::nonNull)
                .min(PublicationDate::compareTo);
    }

    /** The latest publication date; empty when no article has one. */
    public Optional<PublicationDate> last() {
        return articles.stream()
                .map(a -> a.article().published())
                .filter(Objects::nonNull)
                .max(PublicationDate::compareTo);
    }
}
