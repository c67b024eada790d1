package quellenlage.stories.ledger;

import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Figure;

/**
 * A figure with its article and what it counts.
 *
 * @param index in the article's list of figures
 */
record CountedFigure(Analysis analysis, int index, Figure figure, Subject subject) {

    String article() {
        return analysis.article().id();
    }

    /** Index of the figure's sentence in its article. */
    int sentence() {
        return analysis.text().sentenceOf(analysis.text().tokenAt(figure.span().start()));
    }

    /** The article and the largest value, else the smallest: what "3.000" repeats. */
    String valueInArticle() {
        return article() + ' ' + value();
    }

    /** The largest value, else the smallest one. */
    String value() {
        return String.valueOf(figure.high() == null ? figure.low() : figure.high());
    }

    /** "500 Offiziere und 3 Generäle": the second goes with the first. */
    boolean isFollowedBy(CountedFigure next) {
        int gap = next.figure.span().start() - figure.span().end();
        return article().equals(next.article()) && sentence() == next.sentence() && gap >= 0 && gap <= 6;
    }

    /** "27 Verletzte. Vier von ihnen …": a part stands in the sentence of its whole or in the next one. */
    boolean hasPart(CountedFigure part) {
        boolean without = part.figure.counted() == null && figure.counted() != null;
        return part.sentence() - sentence() <= 1 && (without || canHavePart(part.subject));
    }

    /** A part counts people or things of another kind, or some of the same ones; at a narrower place it is a figure of its own. */
    private boolean canHavePart(Subject part) {
        return !part.isBare()
                && !part.head().isEmpty()
                && !subject.head().isEmpty()
                && !(subject.key().equals(part.key()) && part.place() != null);
    }

    /** True when both count the things by the same noun. */
    boolean sameNoun(CountedFigure other) {
        Figure.Counted ours = figure.counted();
        Figure.Counted theirs = other.figure.counted();
        return theirs == null ? ours == null : ours != null && ours.head().equals(theirs.head());
    }
}
