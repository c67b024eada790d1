package quellenlage.analysis.time;

import java.util.ArrayList;
import java.util.List;
import quellenlage.analysis.lexicon.LexiconLine;

/** Reads the value column of this room's lexicons: {@code slot=value slot=value}. */
final class Lexicon {

    private Lexicon() {}

    static Sense sense(LexiconLine line, int symbol, String value, int length) {
        List<Slot> slots = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (String part : value.isEmpty() ? new String[0] : value.split(" ")) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw line.error("'" + part + "' does not read slot=value");
            }
            try {
                Slot slot = Slot.named(part.substring(0, equals));
                String text = part.substring(equals + 1);
                slots.add(slot);
                values.add(text.equals("#") ? Digits.ITS_NUMBER : slot.read(text));
            } catch (IllegalArgumentException e) {
                throw line.error("'" + part + "': " + e.getMessage());
            }
        }
        return new Sense(
                symbol,
                slots.toArray(new Slot[0]),
                values.stream().mapToDouble(Double::doubleValue).toArray(),
                length,
                line.place());
    }
}
