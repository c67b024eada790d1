package quellenlage.analysis.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says what a token that begins with a digit can mean: a number, a day, a year, an hour, a whole date. */
final class Digits {

    /** Stands in a lexicon value for the number in front of the suffix. */
    static final double ITS_NUMBER = Double.MIN_VALUE;

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;

    private final Map<String, Sense[]> suffixes;
    private final int number;
    private final int bareDay;
    private final int bareMonth;
    private final int shortYear;
    private final int year;
    private final int countLike;
    private final int hour;
    private final int minute;
    private final int ordinal;
    private final int day;
    private final int month;
    private final int dayMonth;
    private final int date;
    private final int dotClock;
    private final int colonClock;

    /** @param suffixes senses of what may follow a number in the same token, such as "er" */
    Digits(Symbols symbols, Map<String, Sense[]> suffixes) {
        this.suffixes = suffixes;
        number = symbols.number("NUMBER");
        bareDay = symbols.number("BAREDAY");
        bareMonth = symbols.number("BAREMONTH");
        shortYear = symbols.number("SHORTYEAR");
        year = symbols.number("YEAR");
        countLike = symbols.number("COUNTLIKE");
        hour = symbols.number("HOUR");
        minute = symbols.number("MINUTE");
        ordinal = symbols.number("ORD");
        day = symbols.number("DAY");
        month = symbols.number("MONTHORD");
        dayMonth = symbols.number("DAYMONTH");
        date = symbols.number("DATE");
        dotClock = symbols.number("DOTCLOCK");
        colonClock = symbols.number("COLONCLOCK");
    }

    Sense[] senses(String word) {
        int[] groups = new int[3];
        int[] lengths = new int[3];
        char separator = 0;
        int count = 0;
        int at = 0;
        while (true) {
            int start = at;
            int value = 0;
            while (at < word.length() && isDigit(word.charAt(at)) && at - start < 9) {
                value = value * 10 + word.charAt(at++) - '0';
            }
            if (at == start || count == 3) {
                return TimeWords.NONE;
            }
            groups[count] = value;
            lengths[count++] = at - start;
            if (at + 1 >= word.length() || !isDigit(word.charAt(at + 1)) || ".:,".indexOf(word.charAt(at)) < 0) {
                break;
            }
            if (separator != 0 && separator != word.charAt(at)) {
                return TimeWords.NONE;
            }
            separator = word.charAt(at++);
        }
        String rest = word.substring(at);
        if (rest.isEmpty()) {
            return count == 1 ? whole(groups[0], lengths[0]) : separated(separator, count, groups, lengths);
        }
        if (rest.equals(".")) {
            return count == 1 ? ordinal(groups[0]) : separated(separator, count, groups, lengths);
        }
        if (count == 1) {
            return beforeSuffix(rest, groups[0]);
        }
        return separator == ':' || separator == ',' || separator == '.'
                ? clockBeforeSuffix(rest, separator, count, groups, lengths)
                : TimeWords.NONE;
    }

    private Sense[] whole(int value, int length) {
        List<Sense> senses = new ArrayList<>(6);
        senses.add(Sense.of(number, Slot.AMOUNT, value));
        if (length <= 2) {
            if (value >= 1 && value <= 31) {
                senses.add(Sense.of(bareDay, Slot.DAY, value));
            }
            if (value >= 1 && value <= 12) {
                senses.add(Sense.of(bareMonth, Slot.MONTH, value));
            }
            if (value <= 24) {
                senses.add(Sense.of(hour, Slot.HOUR, value));
            }
            if (value <= 59) {
                senses.add(Sense.of(minute, Slot.MINUTE, value));
            }
            if (length == 2) {
                senses.add(Sense.of(shortYear, Slot.SHORT_YEAR, value));
            }
        } else if (length == 4 && value >= FIRST_YEAR && value <= LAST_YEAR) {
            senses.add(Sense.of(year, Slot.YEAR, value));
            if (value % 50 == 0 || value < 1700 || value > 2050) {
                senses.add(Sense.of(countLike, Slot.AMOUNT, value));
            }
        }
        return senses.toArray(TimeWords.NONE);
    }

    private Sense[] ordinal(int value) {
        List<Sense> senses = new ArrayList<>(3);
        senses.add(Sense.of(ordinal, Slot.ORDINAL, value));
        if (value >= 1 && value <= 31) {
            senses.add(Sense.of(day, Slot.DAY, value));
        }
        if (value >= 1 && value <= 12) {
            senses.add(Sense.of(month, Slot.MONTH, value));
        }
        return senses.toArray(TimeWords.NONE);
    }

    private Sense[] separated(char separator, int count, int[] groups, int[] lengths) {
        List<Sense> senses = new ArrayList<>(3);
        if (separator == ',' && count == 2) {
            senses.add(Sense.of(number, Slot.AMOUNT, decimal(groups, lengths)));
        } else if (separator == ':' && isClock(count, groups, lengths)) {
            senses.add(Sense.of(colonClock, Slot.HOUR, groups[0], Slot.MINUTE, groups[1]));
        } else if (separator == '.') {
            if (lengths[1] == 3 && (count == 2 || lengths[2] == 3)) {
                double value = groups[0] * 1000.0 + groups[1];
                senses.add(Sense.of(number, Slot.AMOUNT, count == 2 ? value : value * 1000 + groups[2]));
            }
            boolean dayMonthOrder = isDay(groups[0], lengths[0]) && isMonth(groups[1], lengths[1]);
            if (count == 3 && dayMonthOrder && lengths[2] == 4) {
                senses.add(new Sense(
                        date,
                        new Slot[] {Slot.DAY, Slot.MONTH, Slot.YEAR},
                        new double[] {groups[0], groups[1], groups[2]},
                        1,
                        null));
            } else if (count == 3 && dayMonthOrder && lengths[2] == 2) {
                senses.add(new Sense(
                        date,
                        new Slot[] {Slot.DAY, Slot.MONTH, Slot.SHORT_YEAR},
                        new double[] {groups[0], groups[1], groups[2]},
                        1,
                        null));
            } else if (count == 2 && dayMonthOrder) {
                senses.add(Sense.of(dayMonth, Slot.DAY, groups[0], Slot.MONTH, groups[1]));
            }
            if (count == 2 && isClock(count, groups, lengths)) {
                senses.add(Sense.of(dotClock, Slot.HOUR, groups[0], Slot.MINUTE, groups[1]));
            }
        }
        return senses.toArray(TimeWords.NONE);
    }

    private Sense[] beforeSuffix(String rest, int value) {
        Sense[] senses = suffixes.get(rest);
        if (senses != null) {
            return fits(senses, value) ? filled(senses, value) : TimeWords.NONE;
        }
        int h = rest.charAt(0) == 'h' && rest.length() == 3 ? 1 : 0;
        if (h == 1 && isDigit(rest.charAt(1)) && isDigit(rest.charAt(2)) && value <= 24) {
            int minutes = (rest.charAt(1) - '0') * 10 + rest.charAt(2) - '0';
            return new Sense[] {Sense.of(colonClock, Slot.HOUR, value, Slot.MINUTE, minutes)};
        }
        return TimeWords.NONE;
    }

    private Sense[] clockBeforeSuffix(String rest, char separator, int count, int[] groups, int[] lengths) {
        Sense[] senses = suffixes.get(rest);
        if (senses == null) {
            return TimeWords.NONE;
        }
        if (separator == ',') {
            return filled(senses, decimal(groups, lengths));
        }
        return isClock(count, groups, lengths)
                ? new Sense[] {Sense.of(colonClock, Slot.HOUR, groups[0], Slot.MINUTE, groups[1])}
                : TimeWords.NONE;
    }

    /** A decade is a round number, of two digits or four. */
    static boolean fits(Sense[] senses, double value) {
        return !senses[0].has(Slot.DECADE)
                || value % 10 == 0 && (value < 100 || value >= FIRST_YEAR && value <= LAST_YEAR);
    }

    /** The senses with the number in the slots that wait for it. */
    static Sense[] filled(Sense[] senses, double value) {
        Sense[] filled = new Sense[senses.length];
        for (int i = 0; i < senses.length; i++) {
            Sense sense = senses[i];
            double[] values = new double[sense.size()];
            for (int k = 0; k < values.length; k++) {
                values[k] = sense.value(k) == ITS_NUMBER ? value : sense.value(k);
            }
            filled[i] = new Sense(sense.symbol(), sense.slots(), values, 1, sense.source());
        }
        return filled;
    }

    private static double decimal(int[] groups, int[] lengths) {
        return groups[0] + groups[1] / Math.pow(10, lengths[1]);
    }

    private static boolean isClock(int count, int[] groups, int[] lengths) {
        return lengths[0] <= 2
                && groups[0] <= 24
                && lengths[1] == 2
                && groups[1] <= 59
                && (count == 2 || lengths[2] == 2 && groups[2] <= 59);
    }

    private static boolean isDay(int value, int length) {
        return length <= 2 && value >= 1 && value <= 31;
    }

    private static boolean isMonth(int value, int length) {
        return length <= 2 && value >= 1 && value <= 12;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
