package quellenlage.stories.reuse;

import java.util.List;
import quellenlage.analysis.article.Analysis;

/** Finds articles that share copied text. Immutable, thread-safe; the result does not depend on the order of the articles. */
public final class ReuseFinder {

    private ReuseFinder() {}

    /** The finder; knows no language. */
    public static ReuseFinder standard() {
        return new ReuseFinder();
    }

    /**
     * The groups of articles that print one text, wholly or for the most part.
     *
     * @param articles in any order, with different ids
     * @return groups of two or more, without overlap, in order of their first article's publication
     */
    public List<CopyGroup> find(List<Analysis> articles) {
        return new CopySearch(articles).groups();
    }
}
