package quellenlage.analysis.boilerplate;

import java.util.ArrayList;
import java.util.List;
import quellenlage.analysis.article.Span;

/**
 * A line of the text that is not blank, without the white space around it.
 *
 * @param afterGap true when a blank line or the start of the text stands before it
 */
record Line(int start, int end, String text, boolean afterGap) {

    static List<Line> of(String text, int from) {
        List<Line> lines = new ArrayList<>();
        boolean gap = true;
        int at = from;
        while (at <= text.length()) {
            int end = at;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            int first = at;
            int last = end;
            while (first < last && isBlank(text.charAt(first))) {
                first++;
            }
            while (last > first && isBlank(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                lines.add(new Line(first, last, text.substring(first, last), gap));
                gap = false;
            } else {
                gap = true;
            }
            at = end + 1;
            if (end < text.length() - 1 && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
                at++;
            }
        }
        return lines;
    }

    Span span() {
        return new Span(start, end);
    }

    int length() {
        return end - start;
    }

    char first() {
        return text.charAt(0);
    }

    /** The last character that is neither a closing quotation mark nor a closing bracket. */
    char lastInside() {
        int i = text.length() - 1;
        while (i > 0 && "\"“”«»'’‘)]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return text.charAt(i);
    }

    /** True when the line ends like a sentence or goes on in the next line. */
    boolean endsLikeText() {
        return ".!?:;,…-".indexOf(lastInside()) >= 0;
    }

    boolean endsSentence() {
        return ".!?…".indexOf(lastInside()) >= 0;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\ufeff' || c == '\u200b';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
