package quellenlage.analysis.sentence;

import quellenlage.analysis.sentence.Cuts.Kind;

/**
 * Tells opening from closing quotation marks within one stretch of text.
 *
 * <p>Some marks say it themselves („ «), some only by what stands beside them (" “ »): after a blank and before a character
 * they open, the other way round they close; between two blanks they close when one is open.
 */
final class QuoteState {

    private int open;

    static boolean isQuote(char c) {
        return switch (c) {
            case '"', '“', '”', '„', '‟', '»', '«', '›', '‹', '‚', '‘', '’', '‛', '\'', '`', '´', '′', '″' -> true;
            default -> false;
        };
    }

    /** The kind of the mark at these offsets. */
    Kind kind(String text, int at, int end, int from, int to) {
        char c = text.charAt(at);
        boolean opens;
        if (c == '„' || c == '‚' || c == '‟') {
            opens = true;
        } else {
            boolean freeBefore = at == from || isFree(text.charAt(at - 1), true);
            boolean freeAfter = end >= to || isFree(text.charAt(end), false);
            opens = freeBefore == freeAfter ? open == 0 : freeBefore;
        }
        open = opens ? open + 1 : Math.max(0, open - 1);
        return opens ? Kind.OPENING : Kind.CLOSING;
    }

    private static boolean isFree(char c, boolean before) {
        if (TokenCutter.isBlank(c)) {
            return true;
        }
        return before
                ? c == '(' || c == '[' || c == '–' || c == '—' || c == '-' || c == '/'
                : ".,;:!?)]–—-/…".indexOf(c) >= 0;
    }
}
