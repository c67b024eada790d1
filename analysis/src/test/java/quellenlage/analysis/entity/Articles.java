package quellenlage.analysis.entity;

import quellenlage.analysis.article.Actor;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Boilerplate;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.sentence.SentenceReader;

/** Reads example texts. */
final class Articles {

    static final EntityFinder FINDER = EntityFinder.german();
    private static final SentenceReader READER = SentenceReader.german();

    private Articles() {}

    static TokenizedText read(String text) {
        return READER.read(Article.ofText("t", text), Boilerplate.NONE);
    }

    static Entities entities(String text) {
        return FINDER.find(read(text));
    }

    static Actor actor(Entities entities, Mention mention) {
        return entities.actors().get(Integer.parseInt(mention.actor().substring(1)) - 1);
    }
}
