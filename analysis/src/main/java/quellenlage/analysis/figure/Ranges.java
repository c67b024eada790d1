package quellenlage.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.figure.Atom.Shape;
import quellenlage.analysis.figure.Numeral.Kind;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Joins two numbers to a range ({@code ranges.tsv}): "zwischen 3.000 und 5.000", "10 bis 12", "3-5". */
final class Ranges {

    private record Pattern(@Nullable String opener, List<String> between, boolean sign, String source) {}

    /**
     * A range.
     *
     * @param from index of its first atom
     * @param second its second number
     * @param low smaller value
     * @param high larger value
     */
    record Range(int from, Numeral second, double low, double high, String source) {}

    private final List<Pattern> patterns = new ArrayList<>();
    private final NumberReader numbers;
    private final Units units;
    private final Bounds bounds;

    private Ranges(LexiconFile file, NumberReader numbers, Units units, Bounds bounds) {
        this.numbers = numbers;
        this.units = units;
        this.bounds = bounds;
        for (LexiconLine line : file.lines()) {
            String between = line.get("between");
            boolean hyphen = between.equals("hyphen");
            patterns.add(new Pattern(
                    line.find("opener").orElse(null),
                    List.of((hyphen ? "-" : between).split(" ")),
                    hyphen || !Character.isLetter(between.charAt(0)),
                    line.place()));
        }
    }

    static Ranges german(NumberReader numbers, Units units, Bounds bounds) {
        return new Ranges(LexiconFile.read(Ranges.class, "de/ranges.tsv"), numbers, units, bounds);
    }

    /** The range that a number begins; null when it begins none. */
    @Nullable
    Range read(Atoms atoms, Numeral first) {
        Units.Found unit = units.after(atoms, first.to());
        int end = unit == null ? first.to() : unit.edge();
        if (atoms.lower(end).equals("-")
                && atoms.isGlued(end)
                && atoms.has(end + 1, Shape.WORD)
                && !atoms.isGlued(end + 1)) {
            end++;
        }
        Range best = null;
        for (Pattern pattern : patterns) {
            if (isAt(atoms, end, pattern.between())) {
                Range range = read(atoms, first, end, pattern);
                best = range == null ? best : range;
            }
        }
        return best;
    }

    private @Nullable Range read(Atoms atoms, Numeral first, int end, Pattern pattern) {
        int opener = first.from() - 1;
        while (pattern.opener() != null && opener >= 0 && !atoms.at(opener).is(pattern.opener())) {
            Bounds.Found bound = bounds.before(atoms, opener + 1);
            if (bound == null) {
                return null;
            }
            opener = bound.edge() - 1;
        }
        if (pattern.opener() != null && opener < 0) {
            return null;
        }
        int start = end + pattern.between().size();
        int number = pattern.sign() && atoms.lower(start).equals("~") ? start + 1 : bounds.skip(atoms, start);
        Numeral second = numbers.read(atoms, number);
        if (second == null || second.is(Kind.ORDINAL) || second.is(Kind.VAGUE) || second.weak()) {
            return null;
        }
        if (pattern.sign()
                && !pattern.between().get(0).equals(",")
                && (!atoms.has(first.to() - 1, Shape.NUMBER) && first.to() - first.from() == 1
                        || !atoms.has(number, Shape.NUMBER))) {
            return null;
        }
        boolean sharesScale =
                first.scale() == 1 && second.scale() > 1 && first.value() * second.scale() <= second.value();
        double low = sharesScale ? first.value() * second.scale() : first.value();
        double high = second.value();
        if (pattern.between().get(0).equals(",") && !isNext(atoms, first, second)) {
            return null;
        }
        if (pattern.sign() && low >= high || low == high) {
            return null;
        }
        int from = pattern.opener() == null ? first.from() : opener;
        return new Range(from, second, Math.min(low, high), Math.max(low, high), pattern.source());
    }

    /** "zwei, drei Kunden": two words, the second one more than the first, and no third. */
    private boolean isNext(Atoms atoms, Numeral first, Numeral second) {
        Numeral third = numbers.read(atoms, second.to() + 1);
        return (third == null || third.weak())
                && second.value() == first.value() + 1
                && first.value() >= 2
                && first.value() < 20
                && first.to() - first.from() == 1
                && atoms.has(first.from(), Shape.WORD)
                && atoms.has(second.from(), Shape.WORD)
                && !atoms.lower(first.from() - 1).equals(",")
                && !atoms.lower(second.to()).equals(",");
    }

    private static boolean isAt(Atoms atoms, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!atoms.lower(at + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
