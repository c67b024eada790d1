package quellenlage.app.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes lines no wider than the terminal; breaks by display width, continues under the same indent. */
final class Sheet {

    private final Appendable out;
    private final int width;
    private final boolean colour;

    Sheet(Appendable out, int width, boolean colour) {
        this.out = out;
        this.width = width;
        this.colour = colour;
    }

    int width() {
        return width;
    }

    /** Some text in one ink. */
    record Run(Ink ink, String text) {}

    static Run run(Ink ink, String text) {
        return new Run(ink, text);
    }

    void blank() throws IOException {
        out.append('\n');
    }

    void rule() throws IOException {
        out.append(Ink.FAINT.on(colour, "─".repeat(width))).append('\n');
    }

    /** One line whose blanks stay as they are. */
    void row(String first, Run run) throws IOException {
        out.append(first).append(run.ink().on(colour, run.text())).append('\n');
    }

    /** Runs one after the other, wrapped at blanks; further lines are indented by {@code rest} columns. */
    void paragraph(String first, int rest, Run... runs) throws IOException {
        paragraph(first, rest, List.of(runs));
    }

    void paragraph(String first, int rest, List<Run> runs) throws IOException {
        StringBuilder line = new StringBuilder(first);
        int used = DisplayWidth.of(first);
        boolean empty = true;
        boolean blank = false;
        for (Run run : runs) {
            for (String piece : pieces(run.text())) {
                if (piece.equals(" ")) {
                    blank = !empty;
                    continue;
                }
                for (String word : fitting(piece, width - rest)) {
                    int wide = DisplayWidth.of(word);
                    if (!empty && used + (blank ? 1 : 0) + wide > width) {
                        out.append(line).append('\n');
                        line = new StringBuilder(" ".repeat(rest));
                        used = rest;
                        blank = false;
                    }
                    if (blank) {
                        line.append(' ');
                        used++;
                    }
                    line.append(run.ink().on(colour, word));
                    used += wide;
                    empty = false;
                    blank = false;
                }
            }
        }
        out.append(line).append('\n');
    }

    /** Words, and a blank for each stretch of white space between them. No-break spaces stay in their word. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            boolean space = isSpace(text.charAt(at));
            while (at < text.length() && isSpace(text.charAt(at)) == space) {
                at++;
            }
            pieces.add(space ? " " : printable(text.substring(start, at)));
        }
        return pieces;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** Control characters of a text must not reach the terminal. */
    private static String printable(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isISOControl(word.charAt(i))) {
                StringBuilder clean = new StringBuilder(word);
                for (int j = 0; j < clean.length(); j++) {
                    if (Character.isISOControl(clean.charAt(j))) {
                        clean.setCharAt(j, '\uFFFD');
                    }
                }
                return clean.toString();
            }
        }
        return word;
    }

    /** The word, cut into pieces where it is wider than a line. */
    private static List<String> fitting(String word, int width) {
        if (DisplayWidth.of(word) <= width) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int used = 0;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            if (used + DisplayWidth.of(c) > width) {
                pieces.add(word.substring(start, i));
                start = i;
                used = 0;
            }
            used += DisplayWidth.of(c);
            i += Character.charCount(c);
        }
        pieces.add(word.substring(start));
        return pieces;
    }
}
