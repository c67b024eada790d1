package quellenlage.analysis.sentence;

import java.util.ArrayList;
import java.util.List;
import quellenlage.analysis.article.Boilerplate;
import quellenlage.analysis.article.Span;

/**
 * A piece of text that no sentence reaches over: at most a line, without boilerplate, and either heading or running text.
 *
 * @param paragraph number of the line among those that are not blank, from 0
 */
record Stretch(int from, int to, int paragraph, boolean heading) {

    /** The stretches of a text, in order. */
    static List<Stretch> of(String text, Boilerplate boilerplate) {
        List<Span> headings = new ArrayList<>(boilerplate.headings());
        Span title = boilerplate.title();
        if (title != null && !headings.contains(title)) {
            headings.add(title);
        }
        List<Stretch> result = new ArrayList<>();
        int paragraph = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean blank = true;
            while (end < text.length() && !isLineBreak(text.charAt(end))) {
                blank = blank && TokenCutter.isBlank(text.charAt(end));
                end++;
            }
            if (!blank) {
                addLine(at, end, paragraph++, boilerplate.spans(), headings, result);
            }
            at = end + 1;
        }
        return result;
    }

    private static void addLine(
            int from, int to, int paragraph, List<Span> outside, List<Span> headings, List<Stretch> result) {
        int at = from;
        while (at < to) {
            int end = to;
            int skip = 0;
            for (Span span : outside) {
                if (span.start() <= at && at < span.end()) {
                    skip = span.end();
                } else if (span.start() > at) {
                    end = Math.min(end, span.start());
                }
            }
            if (skip > 0) {
                at = skip;
                continue;
            }
            boolean heading = false;
            for (Span span : headings) {
                if (span.start() <= at && at < span.end()) {
                    heading = true;
                    end = Math.min(end, span.end());
                } else if (span.start() > at) {
                    end = Math.min(end, span.start());
                }
            }
            result.add(new Stretch(at, end, paragraph, heading));
            at = end;
        }
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
