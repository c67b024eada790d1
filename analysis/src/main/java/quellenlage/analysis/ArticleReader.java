package quellenlage.analysis;

import java.util.List;
import java.util.Optional;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Boilerplate;
import quellenlage.analysis.article.Clauses;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.Figure;
import quellenlage.analysis.article.Stance;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.boilerplate.BoilerplateFinder;
import quellenlage.analysis.clause.ClauseReader;
import quellenlage.analysis.entity.EntityFinder;
import quellenlage.analysis.figure.FigureFinder;
import quellenlage.analysis.sentence.SentenceReader;
import quellenlage.analysis.stance.StanceFinder;
import quellenlage.analysis.statement.StatementFinder;
import quellenlage.analysis.time.TimeFinder;

/**
 * Reads one article. Immutable, thread-safe, deterministic: the same article gives the same analysis on every machine.
 */
public final class ArticleReader {

    private final BoilerplateFinder boilerplateFinder;
    private final SentenceReader sentenceReader;
    private final ClauseReader clauseReader;
    private final EntityFinder entityFinder;
    private final TimeFinder timeFinder;
    private final FigureFinder figureFinder;
    private final StatementFinder statementFinder;
    private final StanceFinder stanceFinder;

    private ArticleReader(
            BoilerplateFinder boilerplateFinder,
            SentenceReader sentenceReader,
            ClauseReader clauseReader,
            EntityFinder entityFinder,
            TimeFinder timeFinder,
            FigureFinder figureFinder,
            StatementFinder statementFinder,
            StanceFinder stanceFinder) {
        this.boilerplateFinder = boilerplateFinder;
        this.sentenceReader = sentenceReader;
        this.clauseReader = clauseReader;
        this.entityFinder = entityFinder;
        this.timeFinder = timeFinder;
        this.figureFinder = figureFinder;
        this.statementFinder = statementFinder;
        this.stanceFinder = stanceFinder;
    }

    /** A reader for German; loads the lexicons, so make one and keep it. */
    public static ArticleReader german() {
        return new ArticleReader(
                BoilerplateFinder.german(),
                SentenceReader.german(),
                ClauseReader.german(),
                EntityFinder.german(),
                TimeFinder.german(),
                FigureFinder.german(),
                StatementFinder.german(),
                StanceFinder.german());
    }

    public Analysis read(Article article) {
        Boilerplate boilerplate = boilerplateFinder.find(article);
        TokenizedText text = sentenceReader.read(article, boilerplate);
        Clauses clauses = clauseReader.read(text);
        Entities entities = entityFinder.find(text);
        List<TimeExpression> times = timeFinder.find(text);
        List<Figure> figures = figureFinder.find(text, times);
        List<Statement> statements = statementFinder.find(text, clauses, entities, times, boilerplate.credits());
        List<Stance> stances = stanceFinder.find(text, clauses, entities, times, statements);
        return new Analysis(
                text,
                title(article, boilerplate),
                entities,
                figures,
                times,
                statements,
                stances,
                boilerplate.credits());
    }

    private static String title(Article article, Boilerplate boilerplate) {
        return Optional.ofNullable(article.title())
                .or(() -> Optional.ofNullable(boilerplate.title()).map(span -> span.of(article.text())))
                .orElse("");
    }
}
