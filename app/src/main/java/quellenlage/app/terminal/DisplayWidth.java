package quellenlage.app.terminal;

/** How many columns of a terminal a text takes. */
final class DisplayWidth {

    private DisplayWidth() {}

    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += of(c);
            i += Character.charCount(c);
        }
        return width;
    }

    /** 0 for marks and control characters, 2 for wide scripts and emoji, else 1 (UAX 11, the blocks news texts contain). */
    static int of(int c) {
        if (c < 0x300) {
            return c < 0x20 || c >= 0x7F && c < 0xA0 || c == 0xAD ? 0 : 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }

    /** The text, cut to a width with an ellipsis where it is longer. */
    static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (used + of(c) > width - 1) {
                break;
            }
            used += of(c);
            at += Character.charCount(c);
        }
        return text.substring(0, at).stripTrailing() + "…";
    }

    /** The text with blanks up to a width. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }
}
