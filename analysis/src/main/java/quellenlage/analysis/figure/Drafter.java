package quellenlage.analysis.figure;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Bound;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.Figure.Counted;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.figure.Numeral.Kind;

/** Makes the draft of a figure once its number and unit are known: reads the bound, scales to the unit, rounds. */
final class Drafter {

    private final Bounds bounds;
    private final BoundReader boundReader;

    Drafter(Bounds bounds, BoundReader boundReader) {
        this.bounds = bounds;
        this.boundReader = boundReader;
    }

    Draft draft(
            Atoms atoms,
            Core core,
            int to,
            @Nullable String name,
            Draft.Kind kind,
            @Nullable Counted counted,
            Units.@Nullable Unit unit,
            String rule) {
        return draft(atoms, core, to, name, kind, counted, unit, null, rule);
    }

    Draft draft(
            Atoms atoms,
            Core core,
            int to,
            @Nullable String name,
            Draft.Kind kind,
            @Nullable Counted counted,
            Units.@Nullable Unit unit,
            @Nullable NounPhrase noun,
            String rule) {
        int from = core.from();
        boolean vague = core.number().is(Kind.VAGUE);
        boolean inside = core.number().is(Kind.INSIDE);
        boolean limited = kind != Draft.Kind.BARE && !core.range();
        BoundReader.Reading bound = vague ? null : boundReader.read(atoms, from, limited, inside, noun);
        if (bound == null && isArticled(atoms, core)) {
            bound = boundReader.read(atoms, from - 1, false, inside, noun);
        }
        Bounds.Found after = bounds.after(atoms, to);
        boolean ofNextNoun = after != null
                && unit != null
                && after.edge() < atoms.size()
                && atoms.at(after.edge()).isCapitalised();
        if (after == null && to > core.to()) {
            after = bounds.after(atoms, core.to());
        }
        after = ofNextNoun ? null : after;
        Bound which = core.range() ? Bound.RANGE : vague ? Bound.VAGUE : bound != null ? bound.bound() : Bound.EXACT;
        if (which == Bound.EXACT && after != null) {
            which = after.phrase().bound();
        }
        double factor = unit == null ? 1 : unit.factor();
        boolean noLow =
                which == Bound.AT_MOST || which == Bound.LESS_THAN || which == Bound.ALMOST || which == Bound.VAGUE;
        boolean noHigh = which == Bound.AT_LEAST || which == Bound.MORE_THAN || which == Bound.VAGUE;
        String source = bound != null ? bound.source() : unit != null ? unit.source() : core.source();
        return new Draft(
                atoms,
                bound == null ? from : bound.from(),
                Math.max(to, after == null ? to : after.edge()),
                from,
                noLow ? null : SignificantDigits.rounded(core.low() * factor),
                noHigh ? null : SignificantDigits.rounded(core.high() * factor),
                which,
                kind,
                name,
                counted,
                new Evidence(rule, source));
    }

    /** "mehr als das 30-fache" and "knapp die 12" have an article between bound and number. */
    private static boolean isArticled(Atoms atoms, Core core) {
        return core.from() > 0
                && (core.number().is(Kind.FRACTION) || core.number().is(Kind.TIMES))
                && atoms.token(core.from() - 1).is(PartOfSpeech.DET);
    }
}
