package quellenlage.analysis.time;

import java.util.ArrayList;
import java.util.List;
import quellenlage.analysis.lexicon.LexiconLine;

/**
 * One line of {@code patterns.tsv}: classes of words in a row, with brackets around those that make the time expression.
 *
 * @param kind what the expression is
 * @param defaults values for slots that no word of it fills
 * @param rows every row of class names that the pattern allows
 */
record Pattern(Kind kind, Sense defaults, List<Row> rows, String source, int line) {

    enum Kind {
        /** A date or a time of day, resolved. */
        DATE,
        DURATION,
        /** A duration counted back or forth from now: days and less become a date when the moment of publication is known. */
        DISTANCE,
        SET,
        /** Not a time at all: keeps shorter patterns away. */
        NONE
    }

    /**
     * @param left number of classes before the expression, context only
     * @param right number of classes after it, context only
     */
    record Row(List<String> classes, int left, int right) {}

    static Pattern of(LexiconLine line) {
        List<Row> rows = new ArrayList<>();
        String[] elements = line.get("pattern").split(" ");
        expand(line, elements, 0, new ArrayList<>(), -1, -1, rows);
        Sense defaults = Lexicon.sense(line, 0, line.find("defaults").orElse(""), 1);
        return new Pattern(line.constant("kind", Kind.class), defaults, rows, line.place(), line.number());
    }

    private static void expand(
            LexiconLine line, String[] elements, int at, List<String> classes, int open, int close, List<Row> rows) {
        if (at == elements.length) {
            if (open < 0 || close <= open) {
                throw line.error("a pattern needs one expression in brackets");
            }
            rows.add(new Row(List.copyOf(classes), open, classes.size() - close));
            return;
        }
        String element = elements[at];
        if (element.equals("[")) {
            expand(line, elements, at + 1, classes, classes.size(), close, rows);
        } else if (element.equals("]")) {
            expand(line, elements, at + 1, classes, open, classes.size(), rows);
        } else {
            boolean optional = element.endsWith("?") && element.length() > 1;
            if (optional) {
                expand(line, elements, at + 1, classes, open, close, rows);
            }
            for (String choice : (optional ? element.substring(0, element.length() - 1) : element).split("\\|")) {
                classes.add(choice);
                expand(line, elements, at + 1, classes, open, close, rows);
                classes.remove(classes.size() - 1);
            }
        }
    }
}
