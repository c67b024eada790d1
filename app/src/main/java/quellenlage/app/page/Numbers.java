package quellenlage.app.page;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Bound;

/** Numbers as German and English write them. */
final class Numbers {

    private Numbers() {}

    static Text text(double value) {
        return new Text(format(value, Locale.GERMAN), format(value, Locale.ENGLISH));
    }

    private static String format(double value, Locale locale) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(locale)).format(value);
    }

    /** A value in few characters: "12.000", "1,5 Mio.", "48 Mrd.". */
    static Text compact(double value) {
        double size = Math.abs(value);
        if (size >= 1e9) {
            return text(value / 1e9).then(new Text(" Mrd.", " bn"));
        }
        return size >= 1e6 ? text(value / 1e6).then(new Text(" Mio.", " m")) : text(value);
    }

    /** A value with the sign of its bound: "≤ 12.000", "≈ 10.000", "3.000–5.000"; empty for vague ones. */
    static Text bounded(@Nullable Double low, @Nullable Double high, Bound bound) {
        if (bound == Bound.RANGE && low != null && high != null) {
            return text(low).then("–").then(text(high));
        }
        Double value =
                switch (bound) {
                    case AT_LEAST, MORE_THAN -> low;
                    case AT_MOST, LESS_THAN -> high;
                    default -> low != null ? low : high;
                };
        return value == null ? Text.same("") : Text.same(sign(bound)).then(text(value));
    }

    private static String sign(Bound bound) {
        return switch (bound) {
            case ABOUT -> "≈ ";
            case AT_MOST -> "≤ ";
            case AT_LEAST -> "≥ ";
            case MORE_THAN -> "> ";
            case LESS_THAN -> "< ";
            case ALMOST -> "≲ ";
            default -> "";
        };
    }
}
