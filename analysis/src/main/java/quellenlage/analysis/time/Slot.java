package quellenlage.analysis.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A place in {@link Parts} that a word can fill. */
enum Slot {
    YEAR,
    /** Two digits of a year: "14" in "18.07.14". */
    SHORT_YEAR,
    MONTH,
    DAY,
    /** 1 is Monday. */
    WEEKDAY,
    HOUR,
    MINUTE,
    SECOND,
    /** Minutes that the hour named is still away: 30 in "halb vier". */
    MINUTES_BEFORE,
    PART(DayPart.class),
    SEASON(Season.class),
    /** Steps of a unit from the present one: -1 in "vergangene Woche". */
    STEP,
    /** Days from the day of publication: -1 in "gestern". */
    OFFSET,
    /** Days that the day meant lies after the one named: -1 in "Nacht zum Freitag". */
    SHIFT,
    /** Days after the day last spoken of: 1 in "tags darauf". */
    AFTER_LAST,
    /** Whether units are counted forward (1) or back (-1) from the weekday named: "Montag in zwei Wochen". */
    AHEAD,
    UNIT(Unit.class),
    /** How many; NaN where the text leaves it open ("einige"). */
    AMOUNT,
    /** First, second …; -1 is the last. */
    ORDINAL,
    MOD(Mod.class),
    REFERENCE(Reference.class),
    /** First year of a decade, 1990; below 100 where the century is left open. */
    DECADE,
    /** Index in {@link Holidays}. */
    HOLIDAY,
    /** How often within the unit: 2 in "zweimal täglich". */
    FREQUENCY,
    QUANTIFIER(Quantifier.class),
    TENSE(Tense.class),
    /** 1 before Christ. */
    ERA;

    private final @Nullable Class<? extends Enum<?>> constants;

    Slot() {
        this.constants = null;
    }

    Slot(Class<? extends Enum<?>> constants) {
        this.constants = constants;
    }

    /** Reads a number, or a constant of the slot in small letters. */
    double read(String value) {
        if (constants == null) {
            return value.equals("x") ? Double.NaN : Double.parseDouble(value);
        }
        for (Enum<?> constant : constants.getEnumConstants()) {
            if (constant.name().equals(value.toUpperCase(Locale.ROOT))) {
                return constant.ordinal();
            }
        }
        throw new IllegalArgumentException("'" + value + "' is no " + this);
    }

    static Slot named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
