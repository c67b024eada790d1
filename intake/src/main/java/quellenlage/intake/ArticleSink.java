package quellenlage.intake;

import java.io.IOException;
import quellenlage.analysis.article.Article;

/** Takes what an {@link Intake} reads, in input order. */
public interface ArticleSink {

    /**
     * Takes an article.
     *
     * @param place where it came from, for a step that fails on it
     */
    void accept(Article article, RecordPlace place) throws IOException;

    void reject(Rejection rejection) throws IOException;
}
