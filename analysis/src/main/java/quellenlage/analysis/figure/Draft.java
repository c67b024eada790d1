package quellenlage.analysis.figure;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Bound;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.Figure;
import quellenlage.analysis.article.Figure.Counted;

/**
 * A figure before what is only understood has been filled in.
 *
 * @param from index of its first atom
 * @param to index after its last atom
 * @param kind what the unit is
 * @param start index of the first atom of the first number, behind the bound
 */
record Draft(
        Atoms atoms,
        int from,
        int to,
        int start,
        @Nullable Double low,
        @Nullable Double high,
        Bound bound,
        Kind kind,
        @Nullable String unit,
        @Nullable Counted counted,
        Evidence evidence) {

    enum Kind {
        /** Counts the noun after it. */
        COUNT,
        MONEY,
        MEASURE,
        TIME,
        SHARE,
        TIMES,
        ORDINAL,
        /** A number alone: what it counts is understood. */
        BARE
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    Draft understood(Kind newKind, @Nullable String newUnit, @Nullable Counted newCounted) {
        return new Draft(
                atoms,
                from,
                to,
                start,
                low,
                high,
                bound,
                newKind,
                newUnit,
                newCounted,
                new Evidence(evidence.rule() + "-understood", evidence.source()));
    }

    /** First character of the first number, in UTF-16 code units of the article's text. */
    int numberStart() {
        return atoms.at(start).start();
    }

    Figure figure() {
        return new Figure(atoms.span(from, to), low, high, bound, unit, kind == Kind.ORDINAL, counted, evidence);
    }
}
