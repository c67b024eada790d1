package quellenlage.analysis.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.figure.Atom.Shape;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Tells by its neighbours ({@code contexts.tsv}) that a number is a date, a rank, a telephone number or part of a name. */
final class Contexts {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int SHORTEST_STREET = 4;

    private final Map<String, String> before = new HashMap<>();
    private final Map<String, String> after = new HashMap<>();
    private final Set<String> sets = new HashSet<>();
    private final Set<String> streets = new HashSet<>();
    private final Set<String> spans = new HashSet<>();
    private final FunctionWords functionWords;

    private Contexts(LexiconFile file, FunctionWords functionWords) {
        this.functionWords = functionWords;
        for (LexiconLine line : file.lines()) {
            String word = line.get("word");
            String kind = line.get("kind");
            switch (line.get("side")) {
                case "before" -> {
                    if (kind.equals("street")) {
                        streets.add(word);
                    } else if (kind.equals("span")) {
                        spans.add(word);
                    } else {
                        before.put(word, kind);
                    }
                }
                case "after" -> after.put(word, kind);
                case "each" -> sets.add(word);
                default -> throw line.error("side is before, after or each");
            }
        }
    }

    static Contexts german(FunctionWords functionWords) {
        return new Contexts(LexiconFile.read(Contexts.class, "de/contexts.tsv"), functionWords);
    }

    /** True for a noun that is the name of a month or a day, or a stretch of the calendar. */
    boolean isCalendar(String lower) {
        return sets.contains(lower) || "date".equals(after.get(lower)) || "year".equals(before.get(lower));
    }

    /** True when "jeder zweite" before this noun says how often: "jeden zweiten Dienstag". */
    boolean isSet(String lower) {
        return sets.contains(lower);
    }

    boolean isRank(Atoms atoms, int from) {
        return "rank".equals(before.get(atoms.lower(from - 1)));
    }

    /**
     * True when the number at these atoms is no quantity whatever is counted.
     *
     * @param unit whether a unit follows
     */
    boolean excludes(Atoms atoms, Numeral number, boolean unit) {
        int from = number.from();
        String next = after.get(atoms.lower(number.to()));
        if (next != null && !next.equals("clock-digits") && isFollower(atoms, number, next)) {
            return true;
        }
        if ("clock-digits".equals(next)
                && atoms.word(from).length() >= 4
                && atoms.word(from).indexOf('.') > 0) {
            return true;
        }
        String kind = kindBefore(atoms, from);
        if (kind != null) {
            boolean digits = atoms.has(from, Shape.NUMBER);
            switch (kind) {
                case "clock", "phone" -> {
                    return digits;
                }
                case "name" -> {
                    return isName(atoms, number);
                }
                case "year" -> {
                    return digits
                            && atoms.at(from).isPlainDigits()
                            && atoms.at(from).text().length() == 4;
                }
                default -> {}
            }
        }
        return isNumberChain(atoms, number) || !unit && isAddress(atoms, number);
    }

    /** The word before a number, past a colon. */
    private @Nullable String kindBefore(Atoms atoms, int from) {
        String word = atoms.lower(from - 1);
        return before.get(word.equals(":") ? atoms.lower(from - 2) : word);
    }

    /** Index after the digits that belong to a telephone number or a code. */
    int chainEnd(Atoms atoms, Numeral number) {
        int from = number.from();
        boolean phone = "phone".equals(kindBefore(atoms, from));
        boolean chain = isChainSign(atoms, number.to()) && atoms.isGlued(number.to());
        if (!phone && !chain && !startsWithZero(atoms, from)) {
            return number.to();
        }
        int end = number.to();
        for (int next = neighbour(atoms, end - 1, 1); next > 0; next = neighbour(atoms, next, 1)) {
            end = next + 1;
        }
        return end;
    }

    private static boolean isFollower(Atoms atoms, Numeral number, String kind) {
        return switch (kind) {
            case "decade" -> atoms.at(number.to()).glued();
            case "date" -> number.value() >= 1 && number.value() <= 31 && number.to() - number.from() == 1;
            default -> true;
        };
    }

    /** The word before the number is written with a capital or an abbreviation, so that "Halle 6" is one name. */
    private static boolean isName(Atoms atoms, Numeral number) {
        Atom word = atoms.at(number.from() - 1);
        boolean plain =
                number.to() - number.from() == 1 && atoms.word(number.from()).length() <= 4;
        boolean name = !word.text().equals(word.lower());
        return plain && (name || word.is(Shape.MARK) || word.lower().endsWith("."));
    }

    /** Digits that begin with a zero beside other digits, or three and more groups: a telephone number or a code. */
    private static boolean isNumberChain(Atoms atoms, Numeral number) {
        int from = number.from();
        if (!atoms.has(from, Shape.NUMBER)) {
            return false;
        }
        int before = neighbour(atoms, from, -1);
        int after = neighbour(atoms, number.to() - 1, 1);
        boolean zero = startsWithZero(atoms, from);
        if (zero && (before >= 0 || after >= 0 || atoms.word(from).length() > 4 && atoms.size() > 1)) {
            return true;
        }
        if (before >= 0 && startsWithZero(atoms, before)) {
            return true;
        }
        boolean ties = isChainSign(atoms, from - 1) && before >= 0;
        boolean tied = isChainSign(atoms, number.to()) && after >= 0;
        return ties && tied
                || ties && isTiedOn(atoms, before, -1)
                || tied && isTiedOn(atoms, after, 1)
                || atoms.lower(from - 1).equals("#");
    }

    private static boolean isTiedOn(Atoms atoms, int at, int step) {
        return isChainSign(atoms, at + step) && neighbour(atoms, at, step) >= 0;
    }

    private static boolean isChainSign(Atoms atoms, int at) {
        return atoms.lower(at).equals("/") || atoms.lower(at).equals("-");
    }

    private static boolean startsWithZero(Atoms atoms, int at) {
        String word = atoms.word(at);
        return word.length() > 1
                && word.charAt(0) == '0'
                && Character.isDigit(word.charAt(1))
                && atoms.at(at).isPlainDigits();
    }

    /** The number on one side, tied by a slash or a dash without gap or by one blank; -1 when there is none. */
    private static int neighbour(Atoms atoms, int at, int step) {
        int next = at + step;
        if (atoms.has(next, Shape.NUMBER) || atoms.has(next, Shape.CODE)) {
            return next;
        }
        boolean sign = next >= 0 && next < atoms.size() && isChainSign(atoms, next);
        if (sign && (atoms.has(next + step, Shape.NUMBER) || atoms.has(next + step, Shape.CODE))) {
            return next + step;
        }
        return -1;
    }

    /** A house number after a street, a postal code before a town. */
    private boolean isAddress(Atoms atoms, Numeral number) {
        int from = number.from();
        if (!atoms.has(from, Shape.NUMBER) || !atoms.at(from).isPlainDigits()) {
            return false;
        }
        String word = atoms.lower(from - 1);
        if (from > 0
                && atoms.at(from - 1).is(Shape.WORD)
                && word.length() >= SHORTEST_STREET
                && atoms.at(from - 1).isCapitalised()) {
            for (String street : streets) {
                if (word.endsWith(street) && !before.containsKey(word) && number.to() - from == 1) {
                    return true;
                }
            }
        }
        int length = atoms.word(from).length();
        Atom next = number.to() < atoms.size() ? atoms.at(number.to()) : null;
        boolean town = next != null
                && next.is(Shape.WORD)
                && next.isCapitalised()
                && !next.glued()
                && atoms.token(number.to()).is(quellenlage.analysis.article.PartOfSpeech.PROPN);
        return (length == 5 || length == 4 && atoms.lower(from - 1).equals(",")) && town;
    }

    /**
     * True when a bare number of four digits is a year.
     *
     * @param counted a noun that agrees with a number stands after it
     */
    boolean isYear(Atoms atoms, Numeral number, boolean counted) {
        int from = number.from();
        double value = number.value();
        if (number.to() - from != 1 || !atoms.has(from, Shape.NUMBER)) {
            return false;
        }
        Atom atom = atoms.at(from);
        if (!atom.isPlainDigits() || atom.text().length() != 4 || value > LAST_YEAR || value < 1000) {
            return false;
        }
        String word = atoms.lower(from - 1);
        boolean round = value % 100 == 0;
        boolean amount = functionWords.is(FunctionWords.Kind.AMOUNT, word);
        if (counted) {
            return value >= FIRST_YEAR && !round && !amount;
        }
        return spans.contains(word)
                || value >= FIRST_YEAR && !(round && amount)
                || atoms.lower(number.to()).equals("/");
    }
}
