package quellenlage.analysis.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.PublicationDate;

/**
 * The day an article appeared, as coarse as it is known, and the TIMEX3 values of what lies before and after it.
 *
 * @param day null where no day is known
 * @param year 0 where nothing is known
 * @param month 0 where no month is known
 */
record Calendar(@Nullable LocalDate day, int year, int month) {

    static final String ANY_DAY = "XXXX-XX-XX";

    /** A past tense is a strong sign of the past, a present tense a weak one of what is to come. */
    private static final double AGAINST_PAST = 6;

    private static final double AGAINST_FUTURE = 2.5;
    private static final double OTHER_WEEKDAY = 2000;

    static Calendar of(@Nullable PublicationDate published) {
        return published == null
                ? new Calendar(null, 0, 0)
                : new Calendar(published.date().orElse(null), published.year(), published.month());
    }

    static String year(int year) {
        return pad(year, 4);
    }

    static String month(int year, int month) {
        return (year == 0 ? "XXXX" : year(year)) + '-' + pad(month, 2);
    }

    /** ISO date; the year is 0 where it is unknown. */
    static String day(int year, int month, int day) {
        return month(year, month) + '-' + pad(day, 2);
    }

    static String week(LocalDate day) {
        return year(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + pad(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String pad(int value, int width) {
        StringBuilder digits = new StringBuilder().append(value);
        while (digits.length() < width) {
            digits.insert(0, '0');
        }
        return digits.toString();
    }

    /** A day counted from the day of publication. */
    String offset(int days) {
        return day == null ? ANY_DAY : day.plusDays(days).toString();
    }

    /** The weekday (1 Monday) that a clause of this tense means. */
    String weekday(int weekday, Tense tense) {
        if (day == null) {
            return "XXXX-WXX-" + weekday;
        }
        int distance = weekday - day.getDayOfWeek().getValue();
        if (tense == Tense.FUTURE) {
            return day.plusDays(distance < 0 ? distance + 7 : distance).toString();
        }
        return day.plusDays(distance > 0 ? distance - 7 : distance).toString();
    }

    /** "letzten Montag" (-1): the last one before; "nächsten" (1): the first one after; 0: in this week. */
    String weekdayStep(int weekday, int step) {
        if (day == null) {
            return "XXXX-WXX-" + weekday;
        }
        int distance = weekday - day.getDayOfWeek().getValue();
        if (step < 0) {
            distance += (distance >= 0 ? -7 : 0) + 7 * (step + 1);
        } else if (step > 0) {
            distance += (distance <= 0 ? 7 : 0) + 7 * (step - 1);
        }
        return day.plusDays(distance).toString();
    }

    /** A weekday in a week counted from the present one. */
    String weekdayOfWeek(int weekday, int weeks) {
        return day == null
                ? "XXXX-WXX-" + weekday
                : day.plusWeeks(weeks)
                        .plusDays(weekday - day.getDayOfWeek().getValue())
                        .toString();
    }

    /** The year of a month that is named without one; 0 when unknown. */
    int yearOfMonth(int named, Tense tense) {
        if (year == 0 || month == 0) {
            return 0;
        }
        int best = year;
        double least = Double.MAX_VALUE;
        for (int candidate = year - 1; candidate <= year + 1; candidate++) {
            int months = (candidate - year) * 12 + named - month;
            double cost = cost(months, tense);
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        return best;
    }

    /** How far a distance is off, what goes against the tense weighing more. */
    private static double cost(double distance, Tense tense) {
        if (distance > 0) {
            return tense == Tense.PAST ? distance * AGAINST_PAST : distance;
        }
        return tense == Tense.FUTURE ? -distance * AGAINST_FUTURE : -distance;
    }

    /** The year of "vergangenen August" (-1), "diesen August" (0), "nächsten März" (1), "übernächsten" (2). */
    int yearOfMonthStep(int named, int step) {
        if (year == 0 || step != 0 && month == 0) {
            return 0;
        }
        if (step < 0) {
            return (named < month ? year : year - 1) + step + 1;
        }
        return step == 0 ? year : (named > month ? year : year + 1) + step - 1;
    }

    /**
     * The year of a day that is named without one; 0 when unknown.
     *
     * @param weekday the weekday named with it, 0 when none: it decides where it fits a year
     */
    int yearOfDay(int namedMonth, int namedDay, int weekday, Tense tense) {
        if (day == null) {
            return year != 0 && month == namedMonth ? year : yearOfMonth(namedMonth, tense);
        }
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int candidate = year - 4; candidate <= year + 4; candidate++) {
            LocalDate date = date(candidate, namedMonth, namedDay);
            if (date == null) {
                continue;
            }
            double cost = cost(date.toEpochDay() - day.toEpochDay(), tense);
            if (weekday != 0 && date.getDayOfWeek().getValue() != weekday) {
                cost += OTHER_WEEKDAY;
            }
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        return best;
    }

    /** The year in which the season begins that a clause of this tense means; 0 when unknown. */
    int yearOfSeason(Season season, Tense tense) {
        if (year == 0 || month == 0) {
            return 0;
        }
        return switch (tense) {
            case PAST -> season.firstMonth <= month ? year : year - 1;
            case FUTURE -> season.lastMonth >= month && !(season == Season.WINTER && month <= 2) ? year : year(season);
            case OPEN -> season == Season.WINTER && month <= 6 ? year - 1 : year;
        };
    }

    private int year(Season season) {
        return season == Season.WINTER ? year - 1 : year + 1;
    }

    int yearOfSeasonStep(Season season, int step) {
        if (year == 0 || month == 0) {
            return 0;
        }
        boolean inWinter = season == Season.WINTER && month <= 2;
        if (step == 0) {
            return inWinter ? year - 1 : year;
        }
        if (step < 0) {
            return (season.lastMonth < month || inWinter && season.lastMonth - 12 < month ? year : year - 1) + step + 1;
        }
        return (season.firstMonth > month ? year : year + 1) + step - 1;
    }

    /** A unit counted from the present one. */
    String step(Unit unit, int step) {
        return switch (unit) {
            case DAY -> offset(step);
            case WEEKEND -> weekend(step);
            case WEEK, FORTNIGHT ->
                day == null
                        ? (year == 0 || month == 1 || month == 12 || month == 0 ? "XXXX" : year(year)) + "-WXX"
                        : week(day.plusWeeks(step));
            case MONTH -> monthStep(step);
            case QUARTER -> partOfYear(step, 3, 'Q');
            case HALF_YEAR -> partOfYear(step, 6, 'H');
            case YEAR -> year == 0 ? "XXXX" : year(year + step);
            case DECADE -> year == 0 ? "XXX" : Integer.toString((year + 10 * step) / 10);
            case CENTURY -> year == 0 ? "XX" : Integer.toString((year + 100 * step) / 100);
            case MILLENNIUM -> year == 0 ? "X" : Integer.toString((year + 1000 * step) / 1000);
            default -> "XXXX";
        };
    }

    private String monthStep(int step) {
        if (month == 0) {
            return year == 0 ? "XXXX-XX" : "XXXX-XX";
        }
        int months = year * 12 + month - 1 + step;
        return month(months / 12, months % 12 + 1);
    }

    private String partOfYear(int step, int months, char sign) {
        if (month == 0) {
            return "XXXX-" + sign + 'X';
        }
        int parts = 12 / months;
        int index = year * parts + (month - 1) / months + step;
        return year(index / parts) + '-' + sign + (index % parts + 1);
    }

    /** The weekend before (-1), this one (0), the next one (1). */
    String weekend(int step) {
        return day == null ? "XXXX-WXX-WE" : week(day.plusWeeks(step)) + "-WE";
    }

    /** The weekend that a clause of this tense means; on Saturday and Sunday it is the present one. */
    String weekend(Tense tense) {
        if (day == null) {
            return "XXXX-WXX-WE";
        }
        boolean during = day.getDayOfWeek().getValue() >= 6;
        return weekend(tense == Tense.FUTURE || during ? 0 : -1);
    }
}
