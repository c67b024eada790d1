package quellenlage.analysis.figure;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.figure.Atom.Shape;
import quellenlage.analysis.figure.Numeral.Kind;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.analysis.lexicon.PhraseTrie;

/**
 * Reads the number that begins at an atom: sign, digits or words, decimals, scale words, fractions, multiples.
 *
 * <pre>
 *   phrase | [sign] (one | digits | word) [suffix] ["komma" number] scale* [fraction] [lower number]
 * </pre>
 */
final class NumberReader {

    private record Scale(double factor, boolean tied, String source) {}

    private final NumberWords words;
    private final Suffixes suffixes;
    private final Phrases phrases;
    private final Units units;
    private final Map<String, Scale> scales = new HashMap<>();

    private NumberReader(NumberWords words, Suffixes suffixes, Phrases phrases, Units units, LexiconFile file) {
        this.words = words;
        this.suffixes = suffixes;
        this.phrases = phrases;
        this.units = units;
        for (LexiconLine line : file.lines()) {
            scales.put(
                    line.get("form"),
                    new Scale(line.number("factor"), line.get("tied").equals("yes"), line.place()));
        }
    }

    static NumberReader german(Units units) {
        return new NumberReader(
                NumberWords.german(),
                Suffixes.german(),
                Phrases.german(),
                units,
                LexiconFile.read(NumberReader.class, "de/scales.tsv"));
    }

    /** The number that begins at an atom; null when none does. */
    @Nullable
    Numeral read(Atoms atoms, int at) {
        if (at >= atoms.size() || atoms.has(at, Shape.CODE)) {
            return null;
        }
        PhraseTrie.Match<Phrases.Phrase> phrase = phrases.find(atoms, at);
        if (phrase != null) {
            Numeral numeral = phrase(atoms, at, phrase);
            if (numeral != null) {
                return numeral;
            }
        }
        if (isSign(atoms, at)) {
            Numeral numeral = magnitude(atoms, at + 1);
            boolean plus = atoms.at(at).is("+") || atoms.at(at).is("plus");
            return numeral == null || numeral.weak() ? null : (plus ? numeral : numeral.negated()).from(at);
        }
        return magnitude(atoms, at);
    }

    /** True for "minus", "+", and for a dash tied to the digits after it that no number or word is tied to in front. */
    private static boolean isSign(Atoms atoms, int at) {
        if (at + 1 >= atoms.size()) {
            return false;
        }
        String word = atoms.lower(at);
        switch (word) {
            case "minus", "plus", "negativ":
                return atoms.has(at + 1, Shape.NUMBER) || atoms.at(at + 1).is(Shape.WORD);
            case "+":
                return atoms.has(at + 1, Shape.NUMBER);
            case "-", "−", "–":
                boolean number =
                        atoms.has(at + 1, Shape.NUMBER) || atoms.at(at + 1).is(",") && atoms.isGlued(at + 2);
                boolean tied = atoms.isGlued(at + 1) || at == 0 && atoms.size() < 4;
                return number
                        && tied
                        && (at == 0 || !atoms.isGlued(at) || atoms.at(at - 1).is("("));
            default:
                return false;
        }
    }

    private @Nullable Numeral phrase(Atoms atoms, int at, PhraseTrie.Match<Phrases.Phrase> match) {
        Phrases.Phrase phrase = match.value();
        int to = match.to();
        Numeral base = new Numeral(at, to, phrase.value(), Kind.CARDINAL, null, 1, false, phrase.source());
        return switch (phrase.kind()) {
            case VAGUE -> scaled(atoms, base.as(Kind.VAGUE));
            case FRACTION -> base.as(Kind.FRACTION);
            case TIMES -> base.as(Kind.TIMES).to(phrase.openEnd() ? openEnd(atoms, to) : to);
            case HALF -> half(atoms, base);
        };
    }

    private @Nullable Numeral half(Atoms atoms, Numeral half) {
        Numeral scaled = scaled(atoms, half);
        if (scaled.to() > half.to()) {
            return scaled;
        }
        Units.Found unit = units.after(atoms, half.to());
        return unit == null || unit.unit().kind() == Units.Kind.SHARE ? null : half;
    }

    /** "doppelt so viele": the word after "so" belongs to it. */
    private static int openEnd(Atoms atoms, int to) {
        return atoms.has(to, Shape.WORD) && !atoms.at(to).isCapitalised() ? to + 1 : to;
    }

    private @Nullable Numeral magnitude(Atoms atoms, int at) {
        if (at >= atoms.size()) {
            return null;
        }
        Atom atom = atoms.at(at);
        switch (atom.shape()) {
            case NUMBER:
                return digits(atoms, at, atom.value(), at + 1);
            case ORDINAL:
                return new Numeral(at, at + 1, atom.value(), Kind.ORDINAL, null, 1, false, null);
            case MARK:
                // ",77"
                boolean decimals = atom.is(",")
                        && atoms.has(at + 1, Shape.NUMBER)
                        && atoms.isGlued(at + 1)
                        && !atoms.isGlued(at) | atoms.lower(at - 1).equals("-");
                if (decimals && atoms.at(at + 1).isPlainDigits()) {
                    return digits(
                            atoms,
                            at,
                            Double.parseDouble("0." + atoms.at(at + 1).text()),
                            at + 2);
                }
                return null;
            case WORD:
                return isOne(atom) ? one(atoms, at) : word(atoms, at);
            default:
                return null;
        }
    }

    private static boolean isOne(Atom atom) {
        return switch (atom.lower()) {
            case "ein", "eine", "einem", "einen", "einer", "eines" -> true;
            default -> false;
        };
    }

    /** "ein" counts when a scale, a fraction or a half follows; else it is weak. */
    private Numeral one(Atoms atoms, int at) {
        Numeral one = new Numeral(at, at + 1, 1, Kind.CARDINAL, null, 1, true, null);
        PhraseTrie.Match<Phrases.Phrase> phrase = phrases.find(atoms, at + 1);
        if (phrase != null && phrase.value().kind() == Phrases.Kind.HALF) {
            Numeral half = phrase(atoms, at + 1, phrase);
            return half == null ? one : half.from(at);
        }
        Numeral scaled = scaled(atoms, one);
        if (scaled.to() > one.to()) {
            return lowerNumber(atoms, scaled);
        }
        Numeral next = at + 1 < atoms.size() && atoms.at(at + 1).is(Shape.WORD) ? word(atoms, at + 1) : null;
        return next != null && next.is(Kind.FRACTION) ? next.from(at) : one;
    }

    private @Nullable Numeral digits(Atoms atoms, int at, double value, int to) {
        Numeral number = new Numeral(at, to, value, Kind.CARDINAL, null, 1, false, null);
        if (to >= atoms.size()) {
            return number;
        }
        Atom next = atoms.at(to);
        if (next.is(Shape.WORD) && (next.glued() || next.hyphenated())) {
            return tied(atoms, number, next);
        }
        if (next.is("/") && atoms.has(to + 1, Shape.NUMBER) && atoms.isGlued(to) && atoms.isGlued(to + 1)) {
            return ratio(atoms, number, at, to + 1);
        }
        if (atoms.has(to, Shape.NUMBER)
                && atoms.lower(to + 1).equals("/")
                && atoms.has(to + 2, Shape.NUMBER)
                && atoms.isGlued(to + 1)) {
            Numeral ratio = ratio(
                    atoms, new Numeral(to, to + 1, next.value(), Kind.CARDINAL, null, 1, false, null), to, to + 2);
            return ratio != null && ratio.is(Kind.FRACTION) ? number.plus(ratio.value(), ratio.to()) : number;
        }
        return composed(atoms, number);
    }

    /** "1/3"; null where the slash joins two numbers that are no fraction. */
    private static @Nullable Numeral ratio(Atoms atoms, Numeral number, int at, int below) {
        Atom numerator = atoms.at(at);
        Atom denominator = atoms.at(below);
        double d = denominator.value();
        boolean plain = numerator.isPlainDigits() && denominator.isPlainDigits() && d > 1 && d <= 1000;
        boolean date = atoms.lower(below + 1).equals("/") || numerator.text().charAt(0) == '0';
        if (plain
                && !date
                && numerator.value() < 100
                && (numerator.value() < d || d <= 4)
                && !(d > 10 && d % 10 != 0 && d != 12 && d != 16)) {
            return new Numeral(at, below + 1, number.value() / d, Kind.FRACTION, null, 1, false, null);
        }
        return !plain || numerator.text().length() >= 4 || denominator.text().length() >= 3 ? number : null;
    }

    /** A number with letters tied to it: "100K", "30-fache", "4ter", "1e5"; a unit is left for its reader. */
    private @Nullable Numeral tied(Atoms atoms, Numeral number, Atom letters) {
        int to = number.to();
        Suffixes.Suffix suffix = suffixes.find(letters.lower());
        if (suffix != null && suffix.kind() != Suffixes.Kind.FRACTION) {
            return suffixed(atoms, number.to(to + 1), suffix);
        }
        if (letters.is("e") && atoms.has(to + 1, Shape.NUMBER) && atoms.isGlued(to + 1)) {
            return number.times(Math.pow(10, atoms.at(to + 1).value()), to + 2);
        }
        if (letters.glued()) {
            Units.Found unit = units.after(atoms, to);
            Scale scale = scales.get(letters.text());
            if (scale != null && scale.tied()) {
                return number.times(scale.factor(), to + 1);
            }
            if (unit != null || scales.containsKey(letters.lower())) {
                return composed(atoms, number);
            }
            if (letters.is("x")) {
                return new Numeral(number.from(), to + 1, number.value(), Kind.TIMES, "times", 1, false, null);
            }
        }
        return null;
    }

    private @Nullable Numeral suffixed(Atoms atoms, Numeral number, Suffixes.Suffix suffix) {
        Kind kind = Kind.valueOf(suffix.kind().name());
        double value = kind == Kind.FRACTION ? 1 / number.value() : number.value();
        if (kind == Kind.TIMES && number.value() == 1) {
            return null;
        }
        int to = number.to();
        if (kind == Kind.TIMES && atoms.lower(to).equals("so")) {
            to = openEnd(atoms, to + 1);
        }
        return new Numeral(number.from(), to, value, kind, suffix.unit(), 1, false, suffix.source());
    }

    private @Nullable Numeral word(Atoms atoms, int at) {
        Atom atom = atoms.at(at);
        NumberWords.Reading reading = words.read(atom.lower());
        if (reading == null) {
            return null;
        }
        boolean noun = atom.isCapitalised() && !atoms.isAtStart(at);
        Numeral number = new Numeral(at, at + 1, reading.value(), Kind.CARDINAL, null, 1, false, reading.source());
        if (reading.length() == atom.lower().length()) {
            if (reading.ordinal() || noun && reading.value() < 100) {
                return null;
            }
            boolean weak = reading.value() == 0 || reading.value() == 1;
            return weak ? weak(atoms, number) : composed(atoms, number);
        }
        String rest = atom.lower().substring(reading.length());
        boolean irregular = reading.ordinal() || atom.lower().charAt(reading.length() - 1) == 't';
        if (irregular && Suffixes.isEnding(rest)) {
            return ordinal(atoms, number, reading.ordinal() && reading.value() == 1);
        }
        if (rest.equals("er") && (reading.value() == 2 || reading.value() == 3) && !noun) {
            return number;
        }
        Suffixes.Suffix suffix = suffixes.find(rest);
        if (suffix == null) {
            return null;
        }
        if (suffix.kind() == Suffixes.Kind.ORDINAL) {
            return ordinal(atoms, number, false);
        }
        return suffixed(atoms, number, suffix);
    }

    /** "erste" says more often "initial" than which of several, so that it counts only where nothing else stands. */
    private static @Nullable Numeral ordinal(Atoms atoms, Numeral number, boolean first) {
        if (first && atoms.size() > 3 || atoms.token(number.from()).is(PartOfSpeech.VERB)) {
            return null;
        }
        return number.as(Kind.ORDINAL);
    }

    private Numeral weak(Atoms atoms, Numeral number) {
        Numeral whole = composed(atoms, number);
        return whole.to() > number.to()
                ? whole
                : new Numeral(
                        number.from(), number.to(), number.value(), Kind.CARDINAL, null, 1, true, number.source());
    }

    /** What may follow digits or a number word. */
    private Numeral composed(Atoms atoms, Numeral number) {
        Numeral n = number;
        if (atoms.lower(n.to()).equals("komma")) {
            Numeral decimals = magnitude(atoms, n.to() + 1);
            if (decimals != null && decimals.is(Kind.CARDINAL) && decimals.value() == Math.rint(decimals.value())) {
                double size = Math.pow(10, Math.max(1, (long) Math.log10(Math.max(1, decimals.value())) + 1));
                n = n.plus(decimals.value() / size, decimals.to());
            }
        }
        Numeral scaled = scaled(atoms, n);
        if (scaled.to() > n.to()) {
            return lowerNumber(atoms, scaled);
        }
        return fraction(atoms, n);
    }

    private Numeral scaled(Atoms atoms, Numeral number) {
        Numeral n = number;
        for (int i = 0; i < 3 && n.to() < atoms.size(); i++) {
            Scale scale = scales.get(atoms.lower(n.to()));
            if (scale == null || scale.tied() || atoms.at(n.to()).hyphenated()) {
                return n;
            }
            double before = n.is(Kind.VAGUE) ? 1 : n.scale();
            n = n.times(scale.factor(), n.to() + 1);
            n = new Numeral(
                    n.from(), n.to(), n.value(), n.kind(), n.unit(), scale.factor() * before, false, scale.source());
        }
        return n;
    }

    /** "zwei Millionen dreihunderttausend": a number below the last scale is added. */
    private Numeral lowerNumber(Atoms atoms, Numeral number) {
        if (number.to() >= atoms.size() || number.scale() < 1000 || isOne(atoms.at(number.to()))) {
            return number;
        }
        Numeral next = magnitude(atoms, number.to());
        if (next == null || !next.is(Kind.CARDINAL) || next.value() <= 0 || next.value() >= number.scale()) {
            return number;
        }
        return number.plus(next.value(), next.to());
    }

    /** "zwei Drittel", "3 ½". */
    private Numeral fraction(Atoms atoms, Numeral number) {
        int to = number.to();
        if (to >= atoms.size()) {
            return number;
        }
        PhraseTrie.Match<Phrases.Phrase> sign = phrases.find(atoms, to);
        if (sign != null && sign.value().kind() == Phrases.Kind.FRACTION && atoms.has(to, Shape.MARK)) {
            return number.plus(sign.value().value(), sign.to());
        }
        if (!atoms.has(to, Shape.WORD) || number.value() > 1000) {
            return number;
        }
        Numeral part = word(atoms, to);
        return part != null && part.is(Kind.FRACTION)
                ? new Numeral(
                        number.from(),
                        part.to(),
                        number.value() * part.value(),
                        Kind.FRACTION,
                        "1",
                        1,
                        false,
                        part.source())
                : number;
    }
}
