package quellenlage.analysis.figure;

import org.jspecify.annotations.Nullable;

/**
 * The core of a quantity: one number or a range.
 *
 * @param number the number; of a range the second one
 * @param from index of the first atom
 * @param to index after the last atom
 * @param source lexicon line behind it; null when digits decided
 */
record Core(
        Numeral number,
        int from,
        int to,
        double low,
        double high,
        boolean range,
        @Nullable String source) {

    /** The same below zero. */
    Core negated() {
        return new Core(number, from, to, -high, -low, range, source);
    }
}
