package quellenlage.analysis.boilerplate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place and agency in front of a report: "BERLIN (dpa) –", "Kiew/Moskau, 3. März (AFP/dpa) -", "MOSKAU, 1. März. /TASS/."
 *
 * @param end the character after it, in the line
 */
record Dateline(int end, List<Agencies.Agency> agencies) {

    private static final int LONGEST = 60;

    static @Nullable Dateline at(String line, Agencies agencies) {
        int open = -1;
        for (int i = 0; i < Math.min(line.length(), LONGEST); i++) {
            char c = line.charAt(i);
            if (c == '(' || c == '/' && (i == 0 || line.charAt(i - 1) == ' ')) {
                open = i;
                break;
            }
        }
        if (open < 0 || !isPlaceAndDate(line, open)) {
            return null;
        }
        int close = line.indexOf(line.charAt(open) == '(' ? ')' : '/', open + 1);
        if (close < 0 || close - open > 40) {
            return null;
        }
        int after = close + 1;
        while (after < line.length() && Line.isBlank(line.charAt(after))) {
            after++;
        }
        if (after >= line.length() || "–—-:.".indexOf(line.charAt(after)) < 0) {
            return null;
        }
        List<Agencies.Agency> named = agencies.inDateline(line.substring(open + 1, close));
        if (named.isEmpty()) {
            return null;
        }
        after++;
        while (after < line.length() && Line.isBlank(line.charAt(after))) {
            after++;
        }
        return after >= line.length() ? null : new Dateline(after, named);
    }

    /** Capitalised words, numbers and at most two short ones such as "am" in "Frankfurt am Main". */
    private static boolean isPlaceAndDate(String line, int end) {
        int small = 0;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (!inWord) {
                    words++;
                    small += Character.isLowerCase(c) ? 1 : 0;
                }
                inWord = true;
            } else if (",./- ".indexOf(c) >= 0 || Line.isBlank(c)) {
                inWord = c == '-' && inWord;
            } else {
                return false;
            }
        }
        return words <= 7 && small <= 2 && (end == 0 || Character.isUpperCase(line.charAt(0)));
    }
}
