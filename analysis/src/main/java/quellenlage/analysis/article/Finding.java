package quellenlage.analysis.article;

import java.util.function.Function;

/** Something found at one place in an article. */
public sealed interface Finding permits Mention, Figure, TimeExpression, Statement, Stance, Credit {

    /** Where it stands; for a finding of several pieces the smallest span that holds them all. */
    Span span();

    Evidence evidence();

    /** Calls the function for this kind; a new kind shows here every place to visit. */
    default <T> T match(
            Function<Mention, T> mention,
            Function<Figure, T> figure,
            Function<TimeExpression, T> time,
            Function<Statement, T> statement,
            Function<Stance, T> stance,
            Function<Credit, T> credit) {
        if (this instanceof Mention m) {
            return mention.apply(m);
        } else if (this instanceof Figure f) {
            return figure.apply(f);
        } else if (this instanceof TimeExpression t) {
            return time.apply(t);
        } else if (this instanceof Statement s) {
            return statement.apply(s);
        } else if (this instanceof Stance s) {
            return stance.apply(s);
        } else if (this instanceof Credit c) {
            return credit.apply(c);
        }
        throw new AssertionError(this);
    }
}
