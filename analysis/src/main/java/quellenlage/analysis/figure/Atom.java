package quellenlage.analysis.figure;

/**
 * A word, a number or a mark as the number automaton reads it: "3km" and "30-fache" are two atoms, "20 000" is one.
 *
 * @param token index of the token that it begins in
 * @param start first character, in UTF-16 code units of the article's text
 * @param end the character after the last one
 * @param lower its characters in small letters
 * @param value of a {@link Shape#NUMBER} or {@link Shape#ORDINAL}; not a number for everything else
 * @param glued no gap and no hyphen before it
 * @param hyphenated tied to the atom before it by a hyphen: "fache" in "30-fache"
 */
record Atom(
        int token,
        int start,
        int end,
        String text,
        String lower,
        Shape shape,
        double value,
        boolean glued,
        boolean hyphenated) {

    enum Shape {
        WORD,
        /** Digits that are a number: "12.000", "48,3". */
        NUMBER,
        /** Digits with the full stop of an ordinal: "21." */
        ORDINAL,
        /** Digits that are something else: "12.04.2016", "0:3". */
        CODE,
        MARK
    }

    boolean is(Shape wanted) {
        return shape == wanted;
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** True for a number of digits only, without separator, as years are written. */
    boolean isPlainDigits() {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
