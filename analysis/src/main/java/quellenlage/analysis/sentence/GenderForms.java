package quellenlage.analysis.sentence;

import org.jspecify.annotations.Nullable;

/** Forms that name all genders: "Diplomat:innen", "Kolleg*in", "Helfer_innen", "LehrerInnen". */
final class GenderForms {

    private GenderForms() {}

    /** True for a character that stands between stem and ending. */
    static boolean isMark(char c) {
        return c == ':' || c == '*' || c == '_' || c == '·';
    }

    /** How many characters of an ending ("in", "innen", "r", "n" …) stand at an offset after the mark; 0 when none. */
    static int ending(String text, int from, int to) {
        if (text.startsWith("innen", from)) {
            return wordEnds(text, from + 5, to) ? 5 : 0;
        }
        return text.startsWith("in", from) && wordEnds(text, from + 2, to) ? 2 : 0;
    }

    private static boolean wordEnds(String text, int at, int to) {
        return at <= to && (at == to || !Character.isLetter(text.charAt(at)));
    }

    /** The feminine form, which the dictionary has: "Diplomatinnen"; null when the word is not such a form. */
    static @Nullable String feminine(String word) {
        for (int i = 2; i < word.length() - 1; i++) {
            char c = word.charAt(i);
            if (isMark(c) && ending(word, i + 1, word.length()) > 0) {
                return word.substring(0, i) + word.substring(i + 1);
            }
            if (c == 'I'
                    && Character.isLowerCase(word.charAt(i - 1))
                    && ending("i" + word.substring(i + 1), 0, word.length() - i) > 0) {
                return word.substring(0, i) + 'i' + word.substring(i + 1);
            }
        }
        return null;
    }
}
