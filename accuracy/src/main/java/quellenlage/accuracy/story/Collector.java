package quellenlage.accuracy.story;

import java.util.List;
import quellenlage.analysis.ArticleReader;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.intake.ArticleSink;
import quellenlage.intake.RecordPlace;
import quellenlage.intake.Rejection;

/** Reads each article that comes in; of a gold corpus all must be readable. */
record Collector(ArticleReader reader, List<Analysis> analyses) implements ArticleSink {

    @Override
    public void accept(Article article, RecordPlace place) {
        analyses.add(reader.read(article));
    }

    @Override
    public void reject(Rejection rejection) {
        throw new IllegalArgumentException(rejection.toString());
    }
}
