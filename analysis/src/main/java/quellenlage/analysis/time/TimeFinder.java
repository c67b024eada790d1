package quellenlage.analysis.time;

import java.util.List;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.article.TokenizedText;

/** Finds time expressions and resolves them against the publication date. */
public final class TimeFinder {

    private TimeFinder() {}

    /** The finder for German. */
    public static TimeFinder german() {
        return new TimeFinder();
    }

    public List<TimeExpression> find(TokenizedText text) {
        return List.of();
    }
}
