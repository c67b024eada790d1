package quellenlage.app.page;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import quellenlage.analysis.article.PublicationDate;

/** Dates in words. Takes ISO 8601 and TIMEX3 values; what it cannot say in words it shows as it is. */
final class Dates {

    private static final DateTimeFormatter DE_DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);
    private static final DateTimeFormatter EN_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DE_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.GERMAN);
    private static final DateTimeFormatter EN_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private Dates() {}

    static Text text(PublicationDate date) {
        Text day = text(String.format(Locale.ROOT, pattern(date), date.year(), date.month(), date.day()));
        return date.time() == null
                ? day
                : day.then(String.format(
                        Locale.ROOT,
                        ", %02d:%02d",
                        date.time().getHour(),
                        date.time().getMinute()));
    }

    private static String pattern(PublicationDate date) {
        return date.month() == 0 ? "%1$04d" : date.day() == 0 ? "%1$04d-%2$02d" : "%1$04d-%2$02d-%3$02d";
    }

    static Text text(String value) {
        try {
            if (value.length() > 10 && value.charAt(10) == 'T') {
                return text(value.substring(0, 10)).then(", ").then(timeOfDay(value.substring(11)));
            }
            if (value.matches("XXXX-WXX-[1-7]")) {
                DayOfWeek day = DayOfWeek.of(value.charAt(9) - '0');
                return new Text(
                        day.getDisplayName(TextStyle.FULL, Locale.GERMAN),
                        day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            }
            if (value.matches("XXXX-[01][0-9]")) {
                Month month = Month.of(Integer.parseInt(value.substring(5)));
                return new Text(
                        month.getDisplayName(TextStyle.FULL, Locale.GERMAN),
                        month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            }
            if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                LocalDate day = LocalDate.parse(value);
                return new Text(DE_DAY.format(day), EN_DAY.format(day));
            }
            if (value.matches("[0-9]{4}-[0-9]{2}")) {
                YearMonth month = YearMonth.parse(value);
                return new Text(DE_MONTH.format(month), EN_MONTH.format(month));
            }
            if (value.matches("[0-9]{4}-W[0-9]{2}")) {
                String week = String.valueOf(Integer.parseInt(value.substring(6)));
                return new Text(
                        week + ". Woche " + value.substring(0, 4), "week " + week + " of " + value.substring(0, 4));
            }
        } catch (DateTimeException e) {
            return Text.same(value);
        }
        return Text.same(value);
    }

    private static Text timeOfDay(String value) {
        return switch (value) {
            case "MO" -> new Text("morgens", "morning");
            case "MI" -> new Text("mittags", "midday");
            case "AF" -> new Text("nachmittags", "afternoon");
            case "EV" -> new Text("abends", "evening");
            case "NI" -> new Text("nachts", "night");
            default -> Text.same(value);
        };
    }
}
