package quellenlage.analysis.time;

import org.jspecify.annotations.Nullable;

/**
 * What one or more words can stand for in a time expression.
 *
 * @param symbol number of its class, such as that of MONTH; see {@link Symbols}
 * @param slots what it says, one value each
 * @param length number of tokens
 * @param source lexicon line; null where the form of the token alone says it, as with digits
 */
@SuppressWarnings("ArrayRecordComponent") // never changed, never compared
record Sense(
        int symbol,
        Slot[] slots,
        double[] values,
        int length,
        @Nullable String source) {

    private static final Slot[] NO_SLOTS = {};
    private static final double[] NO_VALUES = {};

    static Sense plain(int symbol) {
        return new Sense(symbol, NO_SLOTS, NO_VALUES, 1, null);
    }

    static Sense of(int symbol, Slot slot, double value) {
        return new Sense(symbol, new Slot[] {slot}, new double[] {value}, 1, null);
    }

    static Sense of(int symbol, Slot slot, double value, Slot slot2, double value2) {
        return new Sense(symbol, new Slot[] {slot, slot2}, new double[] {value, value2}, 1, null);
    }

    int size() {
        return slots.length;
    }

    Slot slot(int index) {
        return slots[index];
    }

    double value(int index) {
        return values[index];
    }

    boolean has(Slot slot) {
        for (Slot filled : slots) {
            if (filled == slot) {
                return true;
            }
        }
        return false;
    }

    /** The value of a slot; NaN when this sense does not fill it. */
    double value(Slot slot) {
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] == slot) {
                return values[i];
            }
        }
        return Double.NaN;
    }
}
