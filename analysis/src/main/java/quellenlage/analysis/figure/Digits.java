package quellenlage.analysis.figure;

/**
 * Reads digits with German, Swiss and English separators: "12.000", "48,3", "250'000", "20 000", "1,234.56".
 *
 * <p>A full stop or comma before exactly three digits separates thousands where German allows it (full stop always, comma
 * only when there are several); any other single one is the decimal sign.
 */
final class Digits {

    private Digits() {}

    /** The number that {@code text} writes; not a number when it is a date, a score or a version. */
    static double value(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int decimal = decimalSign(text);
        if (decimal == BROKEN) {
            return Double.NaN;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == decimal) {
                plain.append('.');
            } else if (c >= '0' && c <= '9') {
                plain.append(c);
            } else if (!isSeparator(c) || !threeDigitsFollow(text, i, decimal < 0 ? text.length() : decimal)) {
                return Double.NaN;
            }
        }
        return Double.parseDouble(plain.toString());
    }

    private static final int NONE = -1;
    private static final int BROKEN = -2;

    /** Index of the decimal sign. */
    private static int decimalSign(String text) {
        int points = 0;
        int commas = 0;
        int last = NONE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' || c == ',') {
                points += c == '.' ? 1 : 0;
                commas += c == ',' ? 1 : 0;
                last = i;
            }
        }
        if (last == NONE) {
            return NONE;
        }
        if (last == text.length() - 1) {
            return BROKEN;
        }
        boolean comma = text.charAt(last) == ',';
        int same = comma ? commas : points;
        if (points > 0 && commas > 0) {
            return same == 1 ? last : BROKEN;
        }
        boolean three = threeDigitsFollow(text, last, text.length());
        if (same > 1) {
            return three ? NONE : BROKEN;
        }
        if (comma) {
            return last;
        }
        boolean zero = text.charAt(0) == '0';
        if (three && last <= 3 && !zero) {
            return NONE;
        }
        return zero && last > 1 ? BROKEN : last;
    }

    private static boolean threeDigitsFollow(String text, int at, int to) {
        if (at == 0 || at + 4 > to || at + 4 < to && Character.isDigit(text.charAt(at + 4))) {
            return false;
        }
        return Character.isDigit(text.charAt(at + 1))
                && Character.isDigit(text.charAt(at + 2))
                && Character.isDigit(text.charAt(at + 3));
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '´' || c == '`';
    }

    /** A blank that may stand between groups of three digits. */
    static boolean isThinBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',' || isApostrophe(c) || isThinBlank(c);
    }
}
