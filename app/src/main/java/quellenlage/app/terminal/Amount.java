package quellenlage.app.terminal;

import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Bound;
import quellenlage.stories.ledger.FigureSeries;

/** Writes a figure with its bound: "bis zu 12.000", "40–60". */
final class Amount {

    private Amount() {}

    static String of(FigureSeries.Point point, String unit, Texts texts) {
        Double low = point.low();
        Double high = point.high();
        if (point.bound() == Bound.VAGUE || low == null && high == null) {
            return point.text();
        }
        String number = low != null && high != null && !low.equals(high)
                ? number(low, texts) + "–" + number(high, texts)
                : number(low != null ? low : high, texts);
        String symbol = symbol(unit, texts);
        return texts.get(
                "bound." + point.bound().name().toLowerCase(Locale.ROOT),
                symbol.isEmpty() ? number : number + "\u00a0" + symbol);
    }

    private static String number(@Nullable Double value, Texts texts) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(3);
        return value == null ? "" : format.format(value);
    }

    /** What stands after the number: a measure's symbol or a currency; nothing for things that the subject names. */
    private static String symbol(String unit, Texts texts) {
        boolean symbol = !unit.isEmpty()
                && unit.length() <= 4
                && (!Character.isUpperCase(unit.charAt(0)) || unit.equals(unit.toUpperCase(Locale.ROOT)));
        if (unit.equals("times")) {
            return texts.german() ? "fach" : "times";
        }
        return symbol && !unit.equals("1") ? unit : "";
    }
}
