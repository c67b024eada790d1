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

    private StoryOrder() {}
}
