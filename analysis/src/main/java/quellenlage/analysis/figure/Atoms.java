package quellenlage.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.figure.Atom.Shape;

/** One sentence cut into atoms. */
final class Atoms {

    private final TokenizedText text;
    private final Sentence sentence;
    private final int index;
    private final List<Atom> atoms;

    private Atoms(TokenizedText text, Sentence sentence, int index) {
        this.text = text;
        this.index = index;
        this.sentence = sentence;
        this.atoms = new ArrayList<>(sentence.tokens().size() + 4);
    }

    /**
     * Cuts a sentence.
     *
     * @param index number of the sentence in the text
     */
    static Atoms of(TokenizedText text, Sentence sentence, int index) {
        Atoms result = new Atoms(text, sentence, index);
        int to = sentence.tokens().to();
        for (int i = sentence.tokens().from(); i < to; ) {
            i = result.addToken(i, to);
        }
        return result;
    }

    int size() {
        return atoms.size();
    }

    Atom at(int index) {
        return atoms.get(index);
    }

    /** The characters of an atom in small letters; an empty word beyond either end. */
    String lower(int index) {
        return index < 0 || index >= atoms.size() ? "" : atoms.get(index).lower();
    }

    /** The characters of an atom; an empty word beyond either end. */
    String word(int index) {
        return index < 0 || index >= atoms.size() ? "" : atoms.get(index).text();
    }

    boolean has(int index, Shape shape) {
        return index >= 0 && index < atoms.size() && atoms.get(index).shape() == shape;
    }

    /** True when the atom follows the one before it without a gap. */
    boolean isGlued(int index) {
        return index > 0
                && index < atoms.size()
                && atoms.get(index).start() == atoms.get(index - 1).end();
    }

    Token token(int index) {
        return text.token(atoms.get(index).token());
    }

    Span span(int from, int to) {
        return new Span(atoms.get(from).start(), atoms.get(to - 1).end());
    }

    TokenizedText text() {
        return text;
    }

    /** Number of the sentence in the text. */
    int index() {
        return index;
    }

    Sentence sentence() {
        return sentence;
    }

    /** True when the atom is the first word of the sentence or of what stands after a colon, a quotation mark or a bracket. */
    boolean isAtStart(int index) {
        for (int i = index - 1; i >= 0; i--) {
            Atom atom = atoms.get(i);
            if (atom.shape() != Shape.MARK) {
                return false;
            }
            if (!atom.is(",") && !atom.is(";")) {
                return true;
            }
        }
        return true;
    }

    private int addToken(int index, int to) {
        Token token = text.token(index);
        char first = token.text().charAt(0);
        if (Character.isDigit(first)) {
            int last = lastOfGroup(index, to);
            if (last > index) {
                addGroup(index, last);
                return last + 1;
            }
            cut(index, token);
            return index + 1;
        }
        boolean mark = !Character.isLetter(first) && first != '#' && first != '@';
        add(index, token.start(), token.text(), token.lower(), mark ? Shape.MARK : Shape.WORD, Double.NaN, false);
        return index + 1;
    }

    /** The last token of a number written with blanks or apostrophes: "20 000", "250'000". */
    private int lastOfGroup(int index, int to) {
        Token first = text.token(index);
        if (first.text().length() > 3
                || first.text().charAt(0) == '0'
                || !isDigits(first.text(), 0, first.text().length())) {
            return index;
        }
        int last = index;
        while (true) {
            int next = last + 1;
            if (next + 1 < to
                    && Digits.isApostrophe(text.token(next).text().charAt(0))
                    && text.token(next).text().length() == 1
                    && text.token(next).start() == text.token(last).end()
                    && text.token(next + 1).start() == text.token(next).end()
                    && isGroup(text.token(next + 1).text())) {
                last = next + 1;
            } else if (next < to
                    && text.token(next).start() == text.token(last).end() + 1
                    && Digits.isThinBlank(text.text().charAt(text.token(last).end()))
                    && isGroup(text.token(next).text())) {
                last = next;
            } else {
                return last;
            }
            if (text.token(last).text().length() > 3) {
                return last;
            }
        }
    }

    /** Three digits, with or without decimals after them. */
    private static boolean isGroup(String word) {
        if (word.length() < 3 || !isDigits(word, 0, 3)) {
            return false;
        }
        return word.length() == 3
                || word.length() > 4
                        && (word.charAt(3) == ',' || word.charAt(3) == '.')
                        && isDigits(word, 4, word.length());
    }

    private static boolean isDigits(String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void addGroup(int first, int last) {
        int start = text.token(first).start();
        String word = text.text().substring(start, text.token(last).end());
        add(first, start, word, word, Shape.NUMBER, Digits.value(word), false);
    }

    /** Cuts a token that begins with a digit into digits, letters and marks. */
    private void cut(int index, Token token) {
        String word = token.text();
        int at = 0;
        boolean hyphen = false;
        while (at < word.length()) {
            char c = word.charAt(at);
            int end = at + 1;
            if (Character.isDigit(c)) {
                while (end < word.length() && (Character.isDigit(word.charAt(end)) || joinsDigits(word, end))) {
                    end++;
                }
                boolean ordinal = end == word.length() - 1 && word.charAt(end) == '.';
                String digits = word.substring(at, end);
                double value = Digits.value(digits);
                Shape shape = Double.isNaN(value) ? Shape.CODE : ordinal ? Shape.ORDINAL : Shape.NUMBER;
                String whole = ordinal ? word.substring(at) : digits;
                add(index, token.start() + at, whole, whole, shape, value, hyphen);
                end = at + whole.length();
            } else if (Character.isLetter(c)) {
                while (end < word.length() && !Character.isDigit(word.charAt(end)) && !isDashBeforeDigit(word, end)) {
                    end++;
                }
                String letters = word.substring(at, end);
                add(
                        index,
                        token.start() + at,
                        letters,
                        letters.toLowerCase(Locale.ROOT),
                        Shape.WORD,
                        Double.NaN,
                        hyphen);
            } else if (c == '-' && at > 0 && end < word.length() && Character.isLetter(word.charAt(end))) {
                hyphen = true;
                at = end;
                continue;
            } else {
                String mark = word.substring(at, end);
                add(index, token.start() + at, mark, mark, Shape.MARK, Double.NaN, false);
            }
            hyphen = false;
            at = end;
        }
    }

    private static boolean isDashBeforeDigit(String word, int at) {
        return word.charAt(at) == '-' && at + 1 < word.length() && Character.isDigit(word.charAt(at + 1));
    }

    private static boolean joinsDigits(String word, int at) {
        char c = word.charAt(at);
        return (c == '.' || c == ',' || c == ':' || Digits.isApostrophe(c))
                && at + 1 < word.length()
                && Character.isDigit(word.charAt(at + 1));
    }

    private void add(int token, int start, String word, String lower, Shape shape, double value, boolean hyphenated) {
        boolean glued =
                !hyphenated && !atoms.isEmpty() && atoms.get(atoms.size() - 1).end() == start;
        atoms.add(new Atom(token, start, start + word.length(), word, lower, shape, value, glued, hyphenated));
    }
}
