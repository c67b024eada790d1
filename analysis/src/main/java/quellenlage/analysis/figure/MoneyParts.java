package quellenlage.analysis.figure;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.figure.Numeral.Kind;

/** Joins a sum of two parts to one: "3 Euro und 20 Cent" is 3.2 EUR. */
final class MoneyParts {

    private static final int PARTS = 100;

    private final Units units;
    private final NumberReader numbers;
    private final FunctionWords functionWords;

    MoneyParts(Units units, NumberReader numbers, FunctionWords functionWords) {
        this.units = units;
        this.numbers = numbers;
        this.functionWords = functionWords;
    }

    /**
     * A sum.
     *
     * @param value in the currency
     * @param edge index after its last atom
     */
    record Sum(double value, int edge) {}

    /** The sum that begins with a number of whole units; null when no part follows. */
    @Nullable
    Sum read(Atoms atoms, Core core, Units.Found unit) {
        if (core.range() || unit.unit().kind() != Units.Kind.MONEY || isPart(unit.unit()) || !isWhole(core.low())) {
            return null;
        }
        boolean link = functionWords.is(FunctionWords.Kind.HALF_LINK, atoms.lower(unit.edge()));
        int at = link ? unit.edge() + 1 : unit.edge();
        Numeral number = at < atoms.size() ? numbers.magnitude(atoms, at) : null;
        if (number == null || !number.is(Kind.CARDINAL) || number.value() >= PARTS || !isWhole(number.value())) {
            return null;
        }
        Units.Found part = units.after(atoms, number.to());
        return part == null || part.unit().kind() != Units.Kind.MONEY || !isPart(part.unit())
                ? null
                : new Sum(core.low() + number.value() / PARTS, part.edge());
    }

    /** Parts have no code of their own in ISO 4217, and are named by their noun. */
    private static boolean isPart(Units.Unit unit) {
        return Character.isLowerCase(unit.name().charAt(unit.name().length() - 1));
    }

    private static boolean isWhole(double value) {
        return value == Math.rint(value);
    }
}
