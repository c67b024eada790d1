package quellenlage.analysis.statement;

import java.util.List;
import quellenlage.analysis.article.Clauses;
import quellenlage.analysis.article.Credit;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.article.TokenizedText;

/** Finds who says what. */
public final class StatementFinder {

    private StatementFinder() {}

    /** The finder for German. */
    public static StatementFinder german() {
        return new StatementFinder();
    }

    public List<Statement> find(
            TokenizedText text, Clauses clauses, Entities entities, List<TimeExpression> times, List<Credit> credits) {
        return List.of();
    }
}
