package quellenlage.analysis.entity;

import org.jspecify.annotations.Nullable;

/** The genitive of names: "Putins", "Strauß'". */
final class Genitives {

    private Genitives() {}

    /** The word without its ending, where it may be a genitive; null where it cannot. */
    static @Nullable String base(String word) {
        int length = word.length();
        if (length < 4) {
            return null;
        }
        char last = word.charAt(length - 1);
        if (last == '\'' || last == '’') {
            return word.substring(0, length - 1);
        }
        if (last != 's') {
            return null;
        }
        char before = word.charAt(length - 2);
        if (before == '\'' || before == '’') {
            return word.substring(0, length - 2);
        }
        return before == 's' || before == 'ß' || before == 'x' || before == 'z' ? null : word.substring(0, length - 1);
    }
}
