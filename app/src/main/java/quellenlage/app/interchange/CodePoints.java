package quellenlage.app.interchange;

import quellenlage.analysis.article.Span;

/** Turns offsets in UTF-16 code units into offsets in Unicode code points, for one text. */
public final class CodePoints {

    /** Number of surrogate pairs that begin before each code unit; empty when the text has none. */
    private final int[] pairsBefore;

    public CodePoints(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            plain = !Character.isSurrogate(text.charAt(i));
        }
        pairsBefore = plain ? new int[0] : new int[text.length() + 1];
        for (int i = 0; i < pairsBefore.length - 1; i++) {
            boolean pair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            pairsBefore[i + 1] = pairsBefore[i] + (pair ? 1 : 0);
        }
    }

    /** The offset in code points of an offset in code units; inside a pair, that of the pair's end. */
    public int of(int offset) {
        return pairsBefore.length == 0 ? offset : offset - pairsBefore[offset];
    }

    public int start(Span span) {
        return of(span.start());
    }

    public int end(Span span) {
        return of(span.end());
    }
}
