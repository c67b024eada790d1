package quellenlage.analysis.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/**
 * Reads German number words up to 999 999, cardinal and ordinal, and the halves "eineinhalb", "anderthalb".
 *
 * <p>A number word is a row of elements of {@code numerals.tsv} without a gap: ones, "und", tens, "hundert", "tausend".
 */
final class Numerals {

    private static final int SHORTEST_BEGINNING = 3;

    private enum Kind {
        ONE,
        TEN,
        HUNDRED,
        THOUSAND,
        AND,
        HALF,
        ORDINAL_ENDING
    }

    private record Element(Kind kind, double value) {}

    private final Map<String, Element> elements = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private int longest;

    static Numerals german() {
        Numerals result = new Numerals();
        for (LexiconLine line :
                LexiconFile.read(Numerals.class, "de/numerals.tsv").lines()) {
            String word = line.get("element");
            result.elements.put(word, new Element(line.constant("kind", Kind.class), line.number("value")));
            result.longest = Math.max(result.longest, word.length());
            if (word.length() >= SHORTEST_BEGINNING) {
                result.beginnings.add(word.substring(0, SHORTEST_BEGINNING));
            }
        }
        return result;
    }

    /** The value of a cardinal in small letters; NaN when it is none. */
    double cardinal(String word) {
        return mayBegin(word) ? read(word, word.length()) : Double.NaN;
    }

    /** The value of an ordinal in small letters, any ending ("dritten", "einundzwanzigster"); NaN when it is none. */
    double ordinal(String word) {
        if (!mayBegin(word)) {
            return Double.NaN;
        }
        for (int cut = word.length() - 1; cut > 2 && cut >= word.length() - 4; cut--) {
            Element ending = elements.get(word.substring(cut));
            if (ending != null && ending.kind == Kind.ORDINAL_ENDING) {
                double value = read(word, cut);
                if (value >= 1 && ending.value == (value % 100 < 20 && value % 100 > 0 ? 1 : 2)) {
                    return value;
                }
            }
        }
        return Double.NaN;
    }

    boolean mayBegin(String word) {
        return word.length() >= SHORTEST_BEGINNING && beginnings.contains(word.substring(0, SHORTEST_BEGINNING));
    }

    private double read(String word, int end) {
        double total = 0;
        double group = 0;
        double ones = 0;
        boolean and = false;
        int at = 0;
        while (at < end) {
            Element element = null;
            int length = Math.min(longest, end - at);
            for (; length > 0 && element == null; length--) {
                element = elements.get(word.substring(at, at + length));
                if (element != null && element.kind == Kind.ORDINAL_ENDING) {
                    element = null;
                }
            }
            if (element == null) {
                return Double.NaN;
            }
            at += length + 1;
            switch (element.kind) {
                case ONE -> {
                    if (ones > 0) {
                        return Double.NaN;
                    }
                    ones = element.value;
                    and = false;
                }
                case AND -> and = true;
                case TEN -> {
                    if (ones > 9 || ones > 0 && !and) {
                        return Double.NaN;
                    }
                    ones += element.value;
                    and = false;
                }
                case HUNDRED -> {
                    group = Math.max(ones, 1) * 100;
                    ones = 0;
                }
                case THOUSAND -> {
                    total = Math.max(group + ones, 1) * 1000;
                    group = 0;
                    ones = 0;
                }
                case HALF -> {
                    return at == end ? total + group + ones + element.value : Double.NaN;
                }
                case ORDINAL_ENDING -> throw new IllegalStateException(word);
            }
        }
        double value = total + group + ones;
        return and || value == 0 ? Double.NaN : value;
    }
}
