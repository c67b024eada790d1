package quellenlage.analysis.boilerplate;

import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Boilerplate;

/** Finds what in an article's text is not the article. */
public final class BoilerplateFinder {

    private BoilerplateFinder() {}

    /** The finder for German. */
    public static BoilerplateFinder german() {
        return new BoilerplateFinder();
    }

    public Boilerplate find(Article article) {
        return Boilerplate.NONE;
    }
}
