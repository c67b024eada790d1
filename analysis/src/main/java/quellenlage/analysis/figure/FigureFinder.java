package quellenlage.analysis.figure;

import java.util.List;
import quellenlage.analysis.article.Figure;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.article.TokenizedText;

/** Finds quantities with their bounds and what they count. */
public final class FigureFinder {

    private FigureFinder() {}

    /** The finder for German. */
    public static FigureFinder german() {
        return new FigureFinder();
    }

    public List<Figure> find(TokenizedText text, List<TimeExpression> times) {
        return List.of();
    }
}
