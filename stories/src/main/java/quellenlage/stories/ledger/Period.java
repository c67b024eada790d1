package quellenlage.stories.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * The days that a TIMEX3 or ISO 8601 value may mean.
 *
 * @param value as it was written
 * @param from first day
 * @param to last day
 * @param minute of the day, -1 where the value gives none
 */
record Period(String value, LocalDate from, LocalDate to, int minute) {

    /** Reads years, months, days, times, weeks, week days, quarters; null for what is none of them or unresolved. */
    static @Nullable Period of(@Nullable String value) {
        if (value == null || value.length() < 4 || !Character.isDigit(value.charAt(0)) || value.indexOf('X') >= 0) {
            return null;
        }
        try {
            return read(value);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Period read(String value) {
        int t = value.indexOf('T');
        if (t > 0) {
            Period day = read(value.substring(0, t));
            return day == null ? null : new Period(value, day.from, day.to, minute(value.substring(t + 1)));
        }
        int year = Integer.parseInt(value.substring(0, 4));
        if (value.length() == 4) {
            return new Period(value, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), -1);
        }
        String rest = value.substring(5);
        if (rest.startsWith("W") && rest.length() > 2) {
            return week(value, year, rest);
        }
        if (rest.startsWith("Q") && rest.length() == 2) {
            int quarter = rest.charAt(1) - '0';
            LocalDate from = LocalDate.of(year, quarter * 3 - 2, 1);
            return new Period(value, from, from.plusMonths(3).minusDays(1), -1);
        }
        if (rest.length() == 2) {
            YearMonth month = YearMonth.of(year, Integer.parseInt(rest));
            return new Period(value, month.atDay(1), month.atEndOfMonth(), -1);
        }
        if (rest.length() == 5) {
            LocalDate day = LocalDate.parse(value);
            return new Period(value, day, day, -1);
        }
        return null;
    }

    private static Period week(String value, int year, String rest) {
        LocalDate monday = LocalDate.of(Year.of(year).getValue(), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(rest.substring(1, 3)))
                .with(java.time.DayOfWeek.MONDAY);
        if (rest.length() == 5 && Character.isDigit(rest.charAt(4))) {
            LocalDate day = monday.plusDays(rest.charAt(4) - '1');
            return new Period(value, day, day, -1);
        }
        if (rest.endsWith("WE")) {
            return new Period(value, monday.plusDays(5), monday.plusDays(6), -1);
        }
        return new Period(value, monday, monday.plusDays(6), -1);
    }

    private static int minute(String time) {
        if (time.length() >= 5 && Character.isDigit(time.charAt(0)) && time.charAt(2) == ':') {
            return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3, 5));
        }
        return time.length() == 2 && Character.isDigit(time.charAt(0)) ? Integer.parseInt(time) * 60 : -1;
    }

    boolean isDay() {
        return from.equals(to);
    }

    /** True when it can be told that this was over before the other began. */
    boolean before(Period other) {
        return to.isBefore(other.from)
                || isDay() && from.equals(other.from) && other.isDay() && minute >= 0 && minute < other.minute;
    }

    boolean overlaps(Period other) {
        return !before(other) && !other.before(this);
    }

    /** Days between the end of the earlier and the beginning of the later one; 0 when they overlap. */
    long daysApart(Period other) {
        if (to.isBefore(other.from)) {
            return other.from.toEpochDay() - to.toEpochDay();
        }
        return other.to.isBefore(from) ? from.toEpochDay() - other.to.toEpochDay() : 0;
    }
}
