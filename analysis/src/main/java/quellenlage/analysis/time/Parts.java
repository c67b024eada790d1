package quellenlage.analysis.time;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the words of one time expression say, slot by slot; the first word that fills a slot decides. */
final class Parts {

    private static final int SLOTS = Slot.values().length;
    private static final int MOST_UNITS = 6;

    private final double[] values = new double[SLOTS];
    private final boolean[] filled = new boolean[SLOTS];
    private final Unit[] units = new Unit[MOST_UNITS];
    private final double[] amounts = new double[MOST_UNITS];
    private int unitCount;

    void clear() {
        Arrays.fill(filled, false);
        unitCount = 0;
    }

    void add(Sense sense) {
        for (int i = 0; i < sense.size(); i++) {
            add(sense.slot(i), sense.value(i));
        }
    }

    /** Adds what a word of the context says; its units and amounts belong to something else, and so does its hour. */
    void addContext(Sense sense) {
        for (int i = 0; i < sense.size(); i++) {
            Slot slot = sense.slot(i);
            if (slot != Slot.UNIT && slot != Slot.AMOUNT && slot != Slot.HOUR && slot != Slot.MINUTE) {
                add(slot, sense.value(i));
            }
        }
    }

    private void add(Slot slot, double value) {
        int at = slot.ordinal();
        if (slot == Slot.UNIT) {
            if (unitCount < MOST_UNITS) {
                units[unitCount] = Unit.values()[(int) value];
                amounts[unitCount++] = has(Slot.AMOUNT) ? values[Slot.AMOUNT.ordinal()] : 1;
                filled[Slot.AMOUNT.ordinal()] = false;
            }
        } else if (slot == Slot.AMOUNT && filled[at]) {
            values[at] += value;
            return;
        } else if (filled[at]) {
            return;
        }
        values[at] = value;
        filled[at] = true;
    }

    boolean has(Slot slot) {
        return filled[slot.ordinal()];
    }

    double number(Slot slot) {
        return values[slot.ordinal()];
    }

    int whole(Slot slot) {
        return (int) values[slot.ordinal()];
    }

    int whole(Slot slot, int missing) {
        return has(slot) ? whole(slot) : missing;
    }

    @Nullable
    DayPart part() {
        return has(Slot.PART) ? DayPart.values()[whole(Slot.PART)] : null;
    }

    @Nullable
    Mod mod() {
        return has(Slot.MOD) ? Mod.values()[whole(Slot.MOD)] : null;
    }

    @Nullable
    Unit unit() {
        return unitCount == 0 ? null : units[0];
    }

    int unitCount() {
        return unitCount;
    }

    Unit unit(int index) {
        return units[index];
    }

    double amount(int index) {
        return amounts[index];
    }
}
