package quellenlage.analysis.figure;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.figure.Numeral.Kind;

/** Reads two numbers with a slash between them. */
final class Ratios {

    private Ratios() {}

    /** "1/3"; null where the slash joins two numbers that are no fraction. */
    static @Nullable Numeral read(Atoms atoms, Numeral number, int at, int below) {
        Atom numerator = atoms.at(at);
        Atom denominator = atoms.at(below);
        double d = denominator.value();
        boolean plain = numerator.isPlainDigits() && denominator.isPlainDigits() && d > 1 && d <= 1000;
        boolean date = atoms.lower(below + 1).equals("/") || numerator.text().charAt(0) == '0';
        boolean alone = at == 0 && atoms.size() <= below + 2;
        if (plain
                && !date
                && numerator.value() < 100
                && (numerator.value() < d || d <= 4)
                && !(!alone && d > 10 && d % 10 != 0 && d != 12 && d != 16)) {
            return new Numeral(at, below + 1, number.value() / d, Kind.FRACTION, null, 1, false, null);
        }
        return !plain || numerator.text().length() >= 4 || denominator.text().length() >= 3 ? number : null;
    }
}
