package quellenlage.analysis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/**
 * The days of {@code holidays.tsv} in any year: fixed, counted from Easter Sunday (western or eastern), from the
 * fourth Sunday of Advent, or the n-th weekday of a month.
 */
final class Holidays {

    private record Rule(Kind kind, int a, int b, int c) {}

    private enum Kind {
        /** Month, day. */
        FIXED,
        /** Days after Easter Sunday. */
        EASTER,
        /** Days after Easter Sunday of the Julian reckoning. */
        ORTHODOX,
        /** Days after the fourth Sunday of Advent. */
        ADVENT,
        /** Month, weekday (1 Monday), which one; -1 the last. */
        WEEKDAY
    }

    private final List<Rule> rules = new ArrayList<>();

    static Holidays german() {
        Holidays result = new Holidays();
        for (LexiconLine line :
                LexiconFile.read(Holidays.class, "de/holidays.tsv").lines()) {
            String[] numbers = line.get("numbers").split(" ");
            try {
                result.rules.add(new Rule(
                        line.constant("rule", Kind.class),
                        Integer.parseInt(numbers[0]),
                        numbers.length > 1 ? Integer.parseInt(numbers[1]) : 0,
                        numbers.length > 2 ? Integer.parseInt(numbers[2]) : 0));
            } catch (NumberFormatException e) {
                throw line.error("numbers expected: " + line.get("numbers"));
            }
        }
        return result;
    }

    /** Month and day when they are the same in every year, else null. */
    @Nullable
    String fixed(int holiday) {
        Rule rule = rules.get(holiday);
        return rule.kind == Kind.FIXED ? Calendar.day(0, rule.a, rule.b) : null;
    }

    /** The day of a holiday in a year of the Gregorian calendar. */
    LocalDate day(int holiday, int year) {
        Rule rule = rules.get(holiday);
        return switch (rule.kind) {
            case FIXED -> LocalDate.of(year, rule.a, rule.b);
            case EASTER -> easter(year).plusDays(rule.a);
            case ORTHODOX -> orthodoxEaster(year).plusDays(rule.a);
            case ADVENT ->
                LocalDate.of(year, 12, 24)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                        .plusDays(rule.a);
            case WEEKDAY ->
                LocalDate.of(year, rule.a, 1).with(TemporalAdjusters.dayOfWeekInMonth(rule.c, DayOfWeek.of(rule.b)));
        };
    }

    /** Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Easter Sunday of the Julian calendar, as a Gregorian date (Meeus, ch. 8). */
    static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        int shift = year / 100 - year / 400 - 2;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(shift);
    }
}
