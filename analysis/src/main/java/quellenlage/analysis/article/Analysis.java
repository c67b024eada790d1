package quellenlage.analysis.article;

import java.util.List;

/**
 * Everything found in one article. All lists are in text order.
 *
 * @param title the headline: the article's own, or the one found in the text; empty when there is none
 */
public record Analysis(
        TokenizedText text,
        String title,
        Entities entities,
        List<Figure> figures,
        List<TimeExpression> times,
        List<Statement> statements,
        List<Stance> stances,
        List<Credit> credits) {

    public Analysis {
        figures = List.copyOf(figures);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        stances = List.copyOf(stances);
        credits = List.copyOf(credits);
    }

    public Article article() {
        return text.article();
    }

    /**
     * Index of the innermost statement whose content holds the span.
     *
     * @return -1 when it stands in none
     */
    public int statementAround(Span span) {
        int best = -1;
        int length = Integer.MAX_VALUE;
        for (int i = 0; i < statements.size(); i++) {
            for (Span piece : statements.get(i).content()) {
                if (piece.contains(span) && piece.length() < length) {
                    best = i;
                    length = piece.length();
                }
            }
        }
        return best;
    }
}
