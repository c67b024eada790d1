package quellenlage.analysis.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import quellenlage.analysis.article.Clauses;
import quellenlage.analysis.article.Credit;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.article.TokenizedText;

/** Finds who says what. */
public final class StatementFinder {

    private final StatementLexicons lexicons;

    private StatementFinder(StatementLexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** The finder for German. */
    public static StatementFinder german() {
        return new StatementFinder(StatementLexicons.german());
    }

    public List<Statement> find(
            TokenizedText text, Clauses clauses, Entities entities, List<TimeExpression> times, List<Credit> credits) {
        Reading reading = new Reading(text, clauses);
        Mentions mentions = new Mentions(text, entities);
        List<Draft> drafts = drafts(reading, mentions);
        Attribution attribution = new Attribution(reading, drafts, mentions, times, credits, lexicons);
        List<Statement> statements = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.size() > 0) {
                statements.add(attribution.statement(draft));
            }
        }
        statements.sort(Comparator.comparing(Statement::span));
        return statements;
    }

    private List<Draft> drafts(Reading reading, Mentions mentions) {
        SpeakerPhrases speakers = new SpeakerPhrases(reading, lexicons, mentions);
        List<Draft> drafts = new ArrayList<>();
        new VerbStatements(reading, lexicons, speakers, drafts).find();
        new SourceStatements(reading, lexicons.sourceWords(), lexicons.nouns(), speakers, drafts).find();
        new HeadlineStatements(reading, mentions, drafts).find();
        Nesting nesting = new Nesting(reading, drafts);
        nesting.dropInsideQuotations();
        nesting.separate();
        QuoteStatements quotes = new QuoteStatements(reading, speakers, drafts);
        quotes.findAlone();
        new ActStatements(reading, lexicons, speakers, drafts).find();
        new RunOns(reading, lexicons, speakers, drafts).find();
        quotes.findNested();
        return drafts;
    }
}
