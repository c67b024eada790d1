package quellenlage.analysis.figure;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.figure.Numeral.Kind;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Words and letters that multiply the number before them ({@code scales.tsv}). */
final class Scales {

    /**
     * A word or letter that multiplies.
     *
     * @param tied whether it stands only tied to digits: "100K"
     */
    record Scale(double factor, boolean tied, String source) {}

    private final Map<String, Scale> scales = new HashMap<>();

    private Scales(LexiconFile file) {
        for (LexiconLine line : file.lines()) {
            scales.put(
                    line.get("form"),
                    new Scale(line.number("factor"), line.get("tied").equals("yes"), line.place()));
        }
    }

    static Scales german() {
        return new Scales(LexiconFile.read(Scales.class, "de/scales.tsv"));
    }

    /** The scale with this form; null when there is none. */
    @Nullable
    Scale find(String form) {
        return scales.get(form);
    }

    /** The number with up to three scale words after it: "zwei hundert tausend". */
    Numeral apply(Atoms atoms, Numeral number) {
        Numeral n = number;
        for (int i = 0; i < 3 && n.to() < atoms.size(); i++) {
            Scale scale = scales.get(atoms.lower(n.to()));
            if (scale == null || scale.tied() || atoms.at(n.to()).hyphenated()) {
                return n;
            }
            double before = n.is(Kind.VAGUE) ? 1 : n.scale();
            n = n.times(scale.factor(), n.to() + 1);
            n = new Numeral(
                    n.from(), n.to(), n.value(), n.kind(), n.unit(), scale.factor() * before, false, scale.source());
        }
        return n;
    }
}
