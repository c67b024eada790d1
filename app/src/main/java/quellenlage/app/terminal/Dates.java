package quellenlage.app.terminal;

/** Writes ISO 8601 values for readers: {@code 2024-10-31T18:05} as 31.10.2024, 18:05. */
final class Dates {

    private Dates() {}

    static String show(String value, boolean german) {
        if (!german || value.length() < 7 || !digits(value, 0, 4) || value.charAt(4) != '-' || !digits(value, 5, 7)) {
            return value.length() > 10 && value.charAt(10) == 'T' ? value.substring(0, 10) + clock(value) : value;
        }
        String year = value.substring(0, 4);
        String month = value.substring(5, 7);
        if (value.length() == 7) {
            return month + "/" + year;
        }
        if (value.length() < 10 || value.charAt(7) != '-' || !digits(value, 8, 10)) {
            return value;
        }
        return value.substring(8, 10) + "." + month + "." + year + (value.length() == 10 ? "" : clock(value));
    }

    /** The time of day of a date and time, without seconds; empty when it is no clock time. */
    private static String clock(String value) {
        return value.length() >= 16 && digits(value, 11, 13) && digits(value, 14, 16)
                ? ", " + value.substring(11, 16)
                : "";
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
