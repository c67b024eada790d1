package quellenlage.intake.page;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.PublicationDate;

/** Reads the dates that pages give: ISO 8601, "31.10.2019", "31. Oktober 2019", "/2019/10/31/" in an address. */
final class PageDates {

    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern WORDS =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\.?\\s+(\\p{L}{3,9})\\.?,?\\s+((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");

    private PageDates() {}

    /** The whole value as ISO 8601, else the first date in it; null when there is none. */
    static @Nullable String read(String value) {
        String text = value.strip();
        if (text.length() >= 10
                && text.length() <= 40
                && PublicationDate.parse(text).isPresent()) {
            return text;
        }
        return find(text.length() > 300 ? text.substring(0, 300) : text);
    }

    /** The first date in a text; null when there is none. */
    static @Nullable String find(String text) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        if (matcher.find()) {
            return day(matcher.group(1), number(matcher.group(2)), matcher.group(3));
        }
        matcher = NUMBERS.matcher(text);
        if (matcher.find()) {
            return day(matcher.group(3), number(matcher.group(2)), matcher.group(1));
        }
        matcher = WORDS.matcher(text);
        while (matcher.find()) {
            int month = month(matcher.group(2));
            if (month > 0) {
                return day(matcher.group(3), month, matcher.group(1));
            }
        }
        return null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static @Nullable String day(String year, int month, String day) {
        int inMonth = number(day);
        if (month < 1 || month > 12 || inMonth < 1 || inMonth > Month.of(month).maxLength()) {
            return null;
        }
        return inMonth > LocalDate.of(number(year), month, 1).lengthOfMonth()
                ? null
                : LocalDate.of(number(year), month, inMonth).toString();
    }

    /** The number of a German or English month name, or of its first letters. */
    private static int month(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            for (Locale locale : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
                if (month.getDisplayName(TextStyle.FULL, locale)
                        .toLowerCase(Locale.ROOT)
                        .startsWith(wanted)) {
                    return month.getValue();
                }
            }
        }
        return 0;
    }
}
