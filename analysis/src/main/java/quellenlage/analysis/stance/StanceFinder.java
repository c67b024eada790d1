package quellenlage.analysis.stance;

import java.util.List;
import quellenlage.analysis.article.Clauses;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.Stance;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.article.TokenizedText;

/** Finds who confirms, denies or leaves open. */
public final class StanceFinder {

    private StanceFinder() {}

    /** The finder for German. */
    public static StanceFinder german() {
        return new StanceFinder();
    }

    public List<Stance> find(
            TokenizedText text,
            Clauses clauses,
            Entities entities,
            List<TimeExpression> times,
            List<Statement> statements) {
        return List.of();
    }
}
