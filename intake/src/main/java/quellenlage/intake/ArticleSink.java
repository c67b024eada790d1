package quellenlage.intake;

import java.io.IOException;
import quellenlage.analysis.article.Article;

/** Takes what an {@link Intake} reads, in input order. */
public interface ArticleSink {

    void accept(Article article) throws IOException;

    void reject(Rejection rejection) throws IOException;
}
