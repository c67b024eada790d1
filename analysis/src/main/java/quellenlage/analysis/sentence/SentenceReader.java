package quellenlage.analysis.sentence;

import java.util.List;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Boilerplate;
import quellenlage.analysis.article.TokenizedText;

/** Cuts an article into sentences and tokens. */
public final class SentenceReader {

    private SentenceReader() {}

    /** The finder for German. */
    public static SentenceReader german() {
        return new SentenceReader();
    }

    public TokenizedText read(Article article, Boilerplate boilerplate) {
        return new TokenizedText(article, boilerplate.spans(), List.of(), List.of());
    }
}
