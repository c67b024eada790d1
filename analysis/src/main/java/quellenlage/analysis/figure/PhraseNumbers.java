package quellenlage.analysis.figure;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.figure.Atom.Shape;
import quellenlage.analysis.figure.Numeral.Kind;
import quellenlage.analysis.lexicon.PhraseTrie;

/** Makes numbers of fixed phrases: "die Hälfte", "einige Tausend", "doppelt so viele", "eine halbe Million". */
final class PhraseNumbers {

    private final Scales scales;
    private final Units units;

    PhraseNumbers(Scales scales, Units units) {
        this.scales = scales;
        this.units = units;
    }

    /** The number of a phrase; null for a half of nothing. */
    @Nullable
    Numeral read(Atoms atoms, int at, PhraseTrie.Match<Phrases.Phrase> match) {
        Phrases.Phrase phrase = match.value();
        int to = match.to();
        Numeral base = new Numeral(at, to, phrase.value(), Kind.CARDINAL, null, 1, false, phrase.source());
        return switch (phrase.kind()) {
            case VAGUE -> scales.apply(atoms, base.as(Kind.VAGUE));
            case FRACTION -> base.as(Kind.FRACTION);
            case TIMES -> base.as(Kind.TIMES).to(phrase.openEnd() ? openEnd(atoms, to) : to);
            case HALF -> half(atoms, base);
        };
    }

    private @Nullable Numeral half(Atoms atoms, Numeral half) {
        Numeral scaled = scales.apply(atoms, half);
        if (scaled.to() > half.to()) {
            return scaled;
        }
        Units.Found unit = units.after(atoms, half.to());
        boolean alone = half.from() == 0 && half.to() >= atoms.size();
        return unit != null ? half : alone ? half.as(Kind.FRACTION) : null;
    }

    /** "doppelt so viele": the word after "so" belongs to it. */
    static int openEnd(Atoms atoms, int to) {
        return atoms.has(to, Shape.WORD) && !atoms.at(to).isCapitalised() ? to + 1 : to;
    }
}
