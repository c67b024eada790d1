package quellenlage.analysis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** The TIMEX3 value of the calendar part of an expression; X stands for what neither text nor publication date say. */
final class DateReader {

    private static final int PIVOT = 20;

    /** Days after which a holiday that no verb places is the coming one. */
    private static final int JUST_PAST = 60;

    private final Calendar calendar;
    private final Holidays holidays;

    DateReader(Calendar calendar, Holidays holidays) {
        this.calendar = calendar;
        this.holidays = holidays;
    }

    /** Null when the words name no date, only a time of day. */
    @Nullable
    String value(Parts parts, Tense tense) {
        String value = unshifted(parts, tense);
        return value != null && parts.has(Slot.SHIFT) ? shifted(value, parts.whole(Slot.SHIFT)) : value;
    }

    private static String shifted(String value, int days) {
        if (value.startsWith("XXXX-WXX-")) {
            int weekday = value.charAt(value.length() - 1) - '1' + days;
            return "XXXX-WXX-" + (Math.floorMod(weekday, 7) + 1);
        }
        return value.indexOf('X') < 0 && value.length() == 10
                ? LocalDate.parse(value).plusDays(days).toString()
                : Calendar.ANY_DAY;
    }

    private @Nullable String unshifted(Parts parts, Tense tense) {
        if (parts.has(Slot.OFFSET)) {
            return calendar.offset(parts.whole(Slot.OFFSET));
        }
        int year = year(parts);
        int month = parts.whole(Slot.MONTH, 0);
        if (parts.has(Slot.HOLIDAY)) {
            return holiday(parts, year, tense);
        }
        if (parts.has(Slot.ORDINAL) && month > 0) {
            String nth = nthOfMonth(parts, year, month, tense);
            if (nth != null) {
                return nth;
            }
        }
        if (parts.has(Slot.DAY)) {
            return day(parts, year, month, tense);
        }
        if (parts.has(Slot.WEEKDAY)) {
            return weekday(parts, tense);
        }
        if (month > 0) {
            if (year == 0) {
                year = parts.has(Slot.STEP) && parts.unit() == null
                        ? calendar.yearOfMonthStep(month, parts.whole(Slot.STEP))
                        : calendar.yearOfMonth(month, tense);
            }
            return Calendar.month(year, month);
        }
        if (parts.has(Slot.SEASON)) {
            return season(parts, year, tense);
        }
        Unit unit = parts.unit();
        if (parts.has(Slot.ORDINAL) && (unit == Unit.QUARTER || unit == Unit.HALF_YEAR)) {
            int known = year != 0 ? year : calendar.year();
            return (known == 0 ? "XXXX" : Calendar.year(known))
                    + (unit == Unit.QUARTER ? "-Q" : "-H")
                    + parts.whole(Slot.ORDINAL);
        }
        if (parts.has(Slot.ORDINAL) && unit == Unit.CENTURY) {
            int century = parts.whole(Slot.ORDINAL) - 1;
            return (parts.has(Slot.ERA) ? "BC" : "") + (century < 10 ? "0" : "") + century;
        }
        if (parts.has(Slot.ORDINAL) && unit == Unit.MILLENNIUM) {
            return Integer.toString(parts.whole(Slot.ORDINAL) - 1);
        }
        return year != 0 && unit != Unit.WEEK ? era(parts, year) : period(parts, unit, tense);
    }

    private @Nullable String period(Parts parts, @Nullable Unit unit, Tense tense) {
        if (parts.has(Slot.DECADE)) {
            return decade(parts.whole(Slot.DECADE));
        }
        if (unit == Unit.WEEKEND && !parts.has(Slot.STEP)) {
            return calendar.weekend(tense);
        }
        return unit == null ? null : calendar.step(unit, parts.whole(Slot.STEP, 0));
    }

    private static String era(Parts parts, int number) {
        return (parts.has(Slot.ERA) ? "BC" : "") + Calendar.year(number);
    }

    /** "90" is the decade 199; 00, 10 and 20 are of this century. */
    static String decade(int decade) {
        int full = decade >= 100 ? decade : decade + (decade < 30 ? 2000 : 1900);
        return Integer.toString(full / 10);
    }

    private int year(Parts parts) {
        if (parts.has(Slot.YEAR)) {
            return parts.whole(Slot.YEAR);
        }
        if (parts.has(Slot.SHORT_YEAR)) {
            int two = parts.whole(Slot.SHORT_YEAR);
            int now = calendar.year() == 0 ? 2000 : calendar.year();
            int year = now / 100 * 100 + two;
            return year > now + PIVOT ? year - 100 : year;
        }
        if (parts.has(Slot.ERA) && parts.has(Slot.AMOUNT)) {
            return parts.whole(Slot.AMOUNT);
        }
        return parts.unit() == Unit.YEAR && parts.has(Slot.STEP) && calendar.year() != 0
                ? calendar.year() + parts.whole(Slot.STEP)
                : 0;
    }

    private String holiday(Parts parts, int year, Tense tense) {
        int holiday = parts.whole(Slot.HOLIDAY);
        LocalDate now = calendar.day();
        if (year != 0) {
            return holidays.day(holiday, year).toString();
        }
        if (calendar.year() == 0) {
            String fixed = holidays.fixed(holiday);
            return fixed == null ? Calendar.ANY_DAY : fixed;
        }
        LocalDate same = holidays.day(holiday, calendar.year());
        if (now == null) {
            int known = calendar.yearOfMonth(same.getMonthValue(), tense);
            if (known == 0) {
                String fixed = holidays.fixed(holiday);
                return fixed == null ? Calendar.ANY_DAY : fixed;
            }
            return holidays.day(holiday, known).toString();
        }
        int known = parts.has(Slot.STEP)
                ? calendar.yearOfMonthStep(same.getMonthValue(), parts.whole(Slot.STEP))
                : calendar.yearOfDay(same.getMonthValue(), same.getDayOfMonth(), 0, tense);
        if (tense == Tense.OPEN && known != 0 && holidays.day(holiday, known).isBefore(now.minusDays(JUST_PAST))) {
            known++;
        }
        return holidays.day(holiday, known == 0 ? calendar.year() : known).toString();
    }

    private String day(Parts parts, int year, int month, Tense tense) {
        int day = parts.whole(Slot.DAY);
        if (month == 0) {
            month = calendar.month();
            year = calendar.year();
            LocalDate now = calendar.day();
            if (now == null) {
                return "XXXX-XX-" + (day < 10 ? "0" : "") + day;
            }
            LocalDate shifted = tense == Tense.PAST && day > now.getDayOfMonth()
                    ? now.minusMonths(1)
                    : tense == Tense.FUTURE && day < now.getDayOfMonth() ? now.plusMonths(1) : now;
            return Calendar.day(shifted.getYear(), shifted.getMonthValue(), day);
        }
        if (year == 0) {
            year = calendar.yearOfDay(month, day, parts.whole(Slot.WEEKDAY, 0), tense);
        }
        return Calendar.day(year, month, day);
    }

    private String weekday(Parts parts, Tense tense) {
        int weekday = parts.whole(Slot.WEEKDAY);
        if (parts.has(Slot.AHEAD) && parts.unit() == Unit.WEEK && !Double.isNaN(parts.amount(0))) {
            return calendar.weekdayOfWeek(weekday, parts.whole(Slot.AHEAD) * (int) parts.amount(0));
        }
        if (parts.unit() == Unit.WEEK) {
            return calendar.weekdayOfWeek(weekday, parts.whole(Slot.STEP, 0));
        }
        return parts.has(Slot.STEP)
                ? calendar.weekdayStep(weekday, parts.whole(Slot.STEP))
                : calendar.weekday(weekday, tense);
    }

    private String season(Parts parts, int year, Tense tense) {
        Season season = Season.values()[parts.whole(Slot.SEASON)];
        if (year == 0) {
            year = parts.has(Slot.STEP)
                    ? calendar.yearOfSeasonStep(season, parts.whole(Slot.STEP))
                    : calendar.yearOfSeason(season, tense);
        }
        return (year == 0 ? "XXXX" : Calendar.year(year)) + '-' + season.sign;
    }

    /** "dritter Dienstag im September", "letzter Tag im Oktober", "erste Woche im Oktober". */
    private @Nullable String nthOfMonth(Parts parts, int year, int month, Tense tense) {
        int nth = parts.whole(Slot.ORDINAL);
        int known = year == 0 ? calendar.yearOfMonth(month, tense) : year;
        if (known == 0) {
            return Calendar.month(0, month);
        }
        LocalDate first = LocalDate.of(known, month, 1);
        if (parts.has(Slot.WEEKDAY)) {
            return first.with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(parts.whole(Slot.WEEKDAY))))
                    .toString();
        }
        Unit unit = parts.unit();
        if (unit == Unit.DAY) {
            return nth < 0
                    ? first.with(TemporalAdjusters.lastDayOfMonth()).toString()
                    : first.plusDays(nth - 1L).toString();
        }
        if (unit == Unit.WEEK) {
            LocalDate thursday = first.with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.THURSDAY));
            return Calendar.week(thursday);
        }
        return null;
    }

    /** The value of what comes again and again: XXXX-WXX-2 every Tuesday, XXXX-XX-XXTMO every morning. */
    String repeated(Parts parts) {
        String time = "";
        DayPart part = parts.part();
        if (part != null) {
            time = "T" + part.sign;
        }
        if (parts.has(Slot.WEEKDAY)) {
            return "XXXX-WXX-" + parts.whole(Slot.WEEKDAY) + time;
        }
        if (parts.has(Slot.HOLIDAY)) {
            String fixed = holidays.fixed(parts.whole(Slot.HOLIDAY));
            return fixed == null ? Calendar.ANY_DAY : fixed;
        }
        if (parts.has(Slot.MONTH)) {
            return parts.has(Slot.DAY)
                    ? Calendar.day(0, parts.whole(Slot.MONTH), parts.whole(Slot.DAY)) + time
                    : Calendar.month(0, parts.whole(Slot.MONTH));
        }
        if (parts.has(Slot.SEASON)) {
            return "XXXX-" + Season.values()[parts.whole(Slot.SEASON)].sign;
        }
        return Calendar.ANY_DAY + time;
    }
}
