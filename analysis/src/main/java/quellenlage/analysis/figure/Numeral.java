package quellenlage.analysis.figure;

import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a sentence, without bound and unit.
 *
 * @param from index of its first atom
 * @param to index after its last atom
 * @param value of {@link Kind#VAGUE} not a number
 * @param unit the unit that the number word itself brings: "47-jährig"; null when none
 * @param scale the last scale word's factor ("Millionen"), 1 when none
 * @param weak it is one only by what follows: "ein" in "ein Liter", "null", "eins"
 * @param source lexicon line behind it; null when digits decided
 */
record Numeral(
        int from,
        int to,
        double value,
        Kind kind,
        @Nullable String unit,
        double scale,
        boolean weak,
        @Nullable String source) {

    enum Kind {
        CARDINAL,
        ORDINAL,
        /** "ein Drittel", "1/3". */
        FRACTION,
        /** "das 30-fache", "dreimal so viele". */
        TIMES,
        /** "Tausende", "einige hundert". */
        VAGUE,
        /** A number inside a word that brings its unit: "47-jährig". */
        INSIDE
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    Numeral from(int newFrom) {
        return new Numeral(newFrom, to, value, kind, unit, scale, weak, source);
    }

    Numeral to(int newTo) {
        return new Numeral(from, newTo, value, kind, unit, scale, weak, source);
    }

    Numeral times(double factor, int newTo) {
        return new Numeral(from, newTo, value * factor, kind, unit, factor, false, source);
    }

    Numeral plus(double addend, int newTo) {
        return new Numeral(from, newTo, value + addend, kind, unit, scale, weak, source);
    }

    Numeral as(Kind newKind) {
        return new Numeral(from, to, value, newKind, unit, scale, weak, source);
    }

    Numeral negated() {
        return new Numeral(from, to, -value, kind, unit, scale, false, source);
    }
}
