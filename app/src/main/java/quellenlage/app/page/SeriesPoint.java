package quellenlage.app.page;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Bound;

/**
 * One figure of a series, ready to be shown.
 *
 * @param words as they stand in the article
 * @param who on whose word: the speaker, or the outlet where the article itself says so
 * @param via the agency it came through, empty when none
 * @param when ISO 8601 or TIMEX3, null when unknown
 * @param part the narrower thing it counts, empty for the whole
 * @param speaker number of the speaker in the chart
 */
record SeriesPoint(
        String words,
        @Nullable Double low,
        @Nullable Double high,
        Bound bound,
        Text who,
        String via,
        String outlet,
        @Nullable String when,
        String part,
        int speaker,
        String href) {

    boolean hasValue() {
        return low != null || high != null;
    }

    double lowest() {
        return low != null ? low : high != null ? high : 0;
    }

    double highest() {
        return high != null ? high : low != null ? low : 0;
    }

    Text value() {
        return Numbers.bounded(low, high, bound);
    }

    Text day() {
        return when == null ? new Text("ohne Datum", "undated") : Dates.text(when);
    }

    /** For the time axis: days in order, the undated last. */
    String sortDay() {
        return when == null ? "~" : when.length() > 10 ? when.substring(0, 10) : when;
    }

    /** "12.3." for a day, otherwise as {@link #day()} without the year. */
    Text shortDay() {
        if (when == null) {
            return new Text("o. D.", "undated");
        }
        if (when.length() >= 10 && Character.isDigit(when.charAt(0)) && Character.isDigit(when.charAt(9))) {
            int month = Integer.parseInt(when.substring(5, 7));
            int day = Integer.parseInt(when.substring(8, 10));
            return new Text(day + "." + month + ".", month + "/" + day);
        }
        return Dates.text(when);
    }

    /** All that a reader needs when the mark alone is in view. */
    Text title() {
        Text text = Text.same(words + " – ").then(who);
        return text.then(", ").then(day());
    }
}
