package quellenlage.analysis.sentence;

import quellenlage.analysis.sentence.Abbreviations.Ends;
import quellenlage.analysis.sentence.Cuts.Kind;

/**
 * Cuts a stretch of text into tokens, in one pass over its characters.
 *
 * <p>Words keep hyphens, apostrophes and gender marks inside them; numbers keep their separators; everything else is a
 * token of its own.
 */
final class TokenCutter {

    private final Abbreviations abbreviations;
    private final Ordinals ordinals;

    TokenCutter(Abbreviations abbreviations, Ordinals ordinals) {
        this.abbreviations = abbreviations;
        this.ordinals = ordinals;
    }

    /** Adds the tokens between two offsets. */
    void cut(String text, int from, int to, Cuts out) {
        QuoteState quotes = new QuoteState();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                at++;
            } else if (Character.isLetterOrDigit(c) || isLetterAfterMark(text, at, to)) {
                at = wordOrNumber(text, at, to, from, out);
            } else if (Character.isSurrogate(c)) {
                int end = Math.min(to, at + Character.charCount(text.codePointAt(at)));
                out.add(at, end, Character.isLetter(text.codePointAt(at)) ? Kind.WORD : Kind.OTHER);
                at = end;
            } else {
                at = mark(text, at, from, to, quotes, out);
            }
        }
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u00AD';
    }

    /** "#Stichwort" and "@name" are one token. */
    private static boolean isLetterAfterMark(String text, int at, int to) {
        char c = text.charAt(at);
        return (c == '#' || c == '@') && at + 1 < to && Character.isLetter(text.charAt(at + 1));
    }

    private int wordOrNumber(String text, int start, int to, int from, Cuts out) {
        int address = addressEnd(text, start, to);
        if (address > 0) {
            out.add(start, address, Kind.OTHER);
            return address;
        }
        int end = scan(text, start, to);
        boolean number = isNumber(text, start, end);
        if (end < to && text.charAt(end) == '.' && !(end + 1 < to && text.charAt(end + 1) == '.')) {
            Kind kind = number ? ordinals.kind(text, start, end, from, to) : dotted(text, start, end, to);
            if (kind != Kind.WORD) {
                out.add(start, end + 1, kind);
                return end + 1;
            }
        }
        out.add(start, end, number ? Kind.NUMBER : Kind.WORD);
        return end;
    }

    /** The kind of a word before a full stop when that belongs to it; {@link Kind#WORD} otherwise. */
    private Kind dotted(String text, int start, int end, int to) {
        if (end - start == 1 && Character.isUpperCase(text.charAt(start)) && end + 1 < to) {
            return Kind.INITIAL;
        }
        Ends ends = abbreviations.find(text, start, end + 1);
        if (ends == Ends.NEVER) {
            return Kind.ABBREVIATION;
        }
        if (ends == Ends.MAY) {
            return Kind.ENDING_ABBREVIATION;
        }
        if (text.substring(start, end).indexOf('.') > 0) {
            return Kind.ENDING_ABBREVIATION;
        }
        boolean letter = end - start == 1 && Character.isLetter(text.charAt(start));
        return letter && end + 1 < to ? Kind.ABBREVIATION : Kind.WORD;
    }

    /** Where the word or number that begins here ends. */
    private static int scan(String text, int start, int to) {
        int at = start + 1;
        while (at < to) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c) || isCombining(c) || Character.isSurrogate(c) && isLetterPair(text, at)) {
                at++;
            } else if (at + 1 < to && joins(text, start, at, to)) {
                at += 2;
            } else {
                break;
            }
        }
        return at < to && isApostrophe(text.charAt(at)) && isGenitive(text, at, to) ? at + 1 : at;
    }

    /** True when the mark at {@code at} holds the characters before and after it together. */
    private static boolean joins(String text, int start, int at, int to) {
        char mark = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (mark == '-' || mark == '\u2010' || mark == '\u2011') {
            return Character.isLetter(after) || Character.isDigit(after) && Character.isLetter(before);
        }
        if (isApostrophe(mark)) {
            return Character.isLetter(before) && Character.isLetter(after);
        }
        if (mark == '.') {
            return Character.isDigit(before) && Character.isDigit(after)
                    || isOneLetter(text, start, at) && Character.isLetter(after) && isShortPart(text, at + 1, to)
                    || Character.isLetter(before) && Character.isLowerCase(after) && isDomain(text, at + 1, to);
        }
        if (mark == ',') {
            return Character.isDigit(before) && Character.isDigit(after);
        }
        if (mark == ':' && Character.isDigit(before) && Character.isDigit(after)) {
            return true;
        }
        if (mark == '&') {
            return Character.isUpperCase(before) && Character.isUpperCase(after) && at - start <= 2;
        }
        return mark == '_' && Character.isLetterOrDigit(after)
                || GenderForms.isMark(mark)
                        && Character.isLowerCase(before)
                        && GenderForms.ending(text, at + 1, to) > 0;
    }

    /** In "z.B." and "U.S." one letter stands before each full stop. */
    private static boolean isOneLetter(String text, int start, int at) {
        return Character.isLetter(text.charAt(at - 1)) && (at - 1 == start || text.charAt(at - 2) == '.');
    }

    /** One to three letters and a full stop, as in "z.Zt." */
    private static boolean isShortPart(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at - from <= 3 && at < to && text.charAt(at) == '.';
    }

    /** A short last part after a point, as in "beispiel.de": letters to the end of the word, two to six. */
    private static boolean isDomain(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isLowerCase(text.charAt(at))) {
            at++;
        }
        return at - from >= 2 && at - from <= 4 && (at == to || !Character.isLetterOrDigit(text.charAt(at)));
    }

    /** The end of a web or mail address that begins here; 0 when none does. */
    private static int addressEnd(String text, int start, int to) {
        boolean web = text.startsWith("http://", start)
                || text.startsWith("https://", start)
                || text.startsWith("www.", start);
        int at = start;
        boolean mail = false;
        if (!web) {
            while (at < to && isMailCharacter(text.charAt(at))) {
                at++;
            }
            if (at >= to - 1
                    || at == start
                    || text.charAt(at) != '@'
                    || !Character.isLetterOrDigit(text.charAt(at + 1))) {
                return 0;
            }
            mail = true;
            at++;
        }
        while (at < to && (mail ? isMailCharacter(text.charAt(at)) : !isBlank(text.charAt(at)))) {
            at++;
        }
        while (at > start && ".,;:!?)»«“”\"'…".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return Math.min(at, to);
    }

    private static boolean isMailCharacter(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '.'
                || c == '-'
                || c == '_'
                || c == '+';
    }

    private static int mark(String text, int at, int from, int to, QuoteState quotes, Cuts out) {
        char c = text.charAt(at);
        int end = at + 1;
        if (c == '.' || c == '!' || c == '?' || c == '…') {
            while (c == '.' && end < to && text.charAt(end) == '.') {
                end++;
            }
            out.add(at, end, Kind.STOP);
        } else if (isPair(text, at, to)) {
            end = at + 2;
            out.add(at, end, c == '`' ? Kind.OPENING : quotes.kind(text, at, end, from, to));
        } else if (QuoteState.isQuote(c)) {
            out.add(at, end, quotes.kind(text, at, end, from, to));
        } else if (c == '(' || c == '[' || c == '{') {
            out.add(at, end, Kind.OPENING);
        } else if (c == ')' || c == ']' || c == '}') {
            out.add(at, end, Kind.CLOSING);
        } else if (c == '-' && end < to && text.charAt(end) == '-') {
            while (end < to && text.charAt(end) == '-') {
                end++;
            }
            out.add(at, end, Kind.OTHER);
        } else if (isSmiley(text, at, to)) {
            end = at + 3;
            out.add(at, end, Kind.OTHER);
        } else {
            out.add(at, end, Kind.OTHER);
        }
        return end;
    }

    /** Two single quotes or grave accents in a row are one quotation mark. */
    private static boolean isPair(String text, int at, int to) {
        char c = text.charAt(at);
        return (c == '\'' || c == '`' || c == '´' || c == '’') && at + 1 < to && text.charAt(at + 1) == c;
    }

    private static boolean isSmiley(String text, int at, int to) {
        char c = text.charAt(at);
        return (c == ':' || c == ';')
                && at + 2 < to
                && text.charAt(at + 1) == '-'
                && (text.charAt(at + 2) == ')' || text.charAt(at + 2) == '(');
    }

    private static boolean isNumber(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return Character.isDigit(text.charAt(start));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '´' || c == '`';
    }

    /** "Hans' Haus": after an s sound, before a blank and a capital letter, and not closing a quotation. */
    private static boolean isGenitive(String text, int at, int to) {
        char before = text.charAt(at - 1);
        if ("szxß".indexOf(before) < 0 || at + 2 >= to || text.charAt(at) == '`') {
            return false;
        }
        char after = text.charAt(at + 1);
        if (after != ' ' || !Character.isUpperCase(text.charAt(at + 2))) {
            return false;
        }
        for (int i = at - 1; i >= 0 && at - i < 80 && text.charAt(i) != '\n'; i--) {
            char c = text.charAt(i);
            if ((isApostrophe(c) || c == '‘' || c == '‚') && (i == 0 || !Character.isLetter(text.charAt(i - 1)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCombining(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == '\u00AD';
    }

    private static boolean isLetterPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? Character.isLetter(text.codePointAt(at))
                : at > 0 && Character.isLetter(text.codePointAt(at - 1));
    }
}
