package quellenlage.analysis.figure;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.figure.Atom.Shape;
import quellenlage.analysis.figure.Numeral.Kind;
import quellenlage.analysis.lexicon.PhraseTrie;

/**
 * Reads the number that begins at an atom: sign, digits or words, decimals, scale words, fractions, multiples.
 *
 * <pre>
 *   phrase | [sign] (one | digits | word) [suffix] ["komma" number] scale* [fraction] [lower number]
 * </pre>
 */
final class NumberReader {

    /** Larger numbers stand for no quantity: a code, a chain of digits, "1e999". */
    private static final double LARGEST = 1e30;

    private final NumberWords words;
    private final Suffixes suffixes;
    private final Phrases phrases;
    private final Units units;
    private final FunctionWords functionWords;
    private final Scales scales;
    private final Signs signs;

    private NumberReader(
            NumberWords words,
            Suffixes suffixes,
            Phrases phrases,
            Units units,
            FunctionWords functionWords,
            Scales scales) {
        this.words = words;
        this.suffixes = suffixes;
        this.phrases = phrases;
        this.units = units;
        this.functionWords = functionWords;
        this.scales = scales;
        signs = new Signs(functionWords);
    }

    static NumberReader german(Units units, FunctionWords functionWords) {
        return new NumberReader(
                NumberWords.german(), Suffixes.german(), Phrases.german(), units, functionWords, Scales.german());
    }

    /** The number that begins at an atom; null when none does, and for one too large to be a quantity. */
    @Nullable
    Numeral read(Atoms atoms, int at) {
        Numeral numeral = any(atoms, at);
        return numeral == null || Math.abs(numeral.value()) > LARGEST ? null : numeral;
    }

    private @Nullable Numeral any(Atoms atoms, int at) {
        if (at >= atoms.size() || atoms.has(at, Shape.CODE) || isInsideWord(atoms, at)) {
            return null;
        }
        PhraseTrie.Match<Phrases.Phrase> phrase = phrases.find(atoms, at);
        if (phrase != null) {
            Numeral numeral = phrase(atoms, at, phrase);
            if (numeral != null) {
                return numeral;
            }
        }
        if (signs.isAt(atoms, at)) {
            Numeral numeral = magnitude(atoms, at + 1);
            boolean plus = signs.isPlus(atoms.lower(at));
            return numeral == null || numeral.weak() ? null : (plus ? numeral : numeral.negated()).from(at);
        }
        return magnitude(atoms, at);
    }

    /** Digits straight after letters: the last ones of "8point3". */
    private static boolean isInsideWord(Atoms atoms, int at) {
        return atoms.has(at, Shape.NUMBER) && atoms.isGlued(at) && atoms.has(at - 1, Shape.WORD);
    }

    private @Nullable Numeral phrase(Atoms atoms, int at, PhraseTrie.Match<Phrases.Phrase> match) {
        Phrases.Phrase phrase = match.value();
        int to = match.to();
        Numeral base = new Numeral(at, to, phrase.value(), Kind.CARDINAL, null, 1, false, phrase.source());
        return switch (phrase.kind()) {
            case VAGUE -> scales.apply(atoms, base.as(Kind.VAGUE));
            case FRACTION -> base.as(Kind.FRACTION);
            case TIMES -> base.as(Kind.TIMES).to(phrase.openEnd() ? openEnd(atoms, to) : to);
            case HALF -> half(atoms, base);
        };
    }

    private @Nullable Numeral half(Atoms atoms, Numeral half) {
        Numeral scaled = scales.apply(atoms, half);
        if (scaled.to() > half.to()) {
            return scaled;
        }
        Units.Found unit = units.after(atoms, half.to());
        return unit == null ? null : half;
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
                return isFinalOrdinal(atoms, at)
                        ? new Numeral(at, at + 2, atom.value(), Kind.ORDINAL, null, 1, false, null)
                        : digits(atoms, at, atom.value(), at + 1);
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

    /** "der 21." at the end of a sentence, where the full stop is one of both. */
    private static boolean isFinalOrdinal(Atoms atoms, int at) {
        Atom atom = atoms.at(at);
        boolean last = at + 2 == atoms.size() && atoms.lower(at + 1).equals(".") && atoms.isGlued(at + 1);
        return last
                && atom.isPlainDigits()
                && atom.text().length() <= 2
                && (at == 0 || atoms.token(at - 1).is(PartOfSpeech.DET) && atoms.size() < 5);
    }

    private boolean isOne(Atom atom) {
        return functionWords.is(FunctionWords.Kind.ONE, atom.lower());
    }

    /** "ein" counts when a scale, a fraction or a half follows; else it is weak. */
    private Numeral one(Atoms atoms, int at) {
        Numeral one = new Numeral(at, at + 1, 1, Kind.CARDINAL, null, 1, true, null);
        PhraseTrie.Match<Phrases.Phrase> phrase = phrases.find(atoms, at + 1);
        if (phrase != null && phrase.value().kind() == Phrases.Kind.HALF) {
            Numeral half = phrase(atoms, at + 1, phrase);
            return half == null ? one : half.from(at);
        }
        Numeral scaled = scales.apply(atoms, one);
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
        Suffixes.Suffix apart = next.is(Shape.WORD) && !next.isCapitalised() ? suffixes.find(next.lower()) : null;
        if (apart != null && apart.kind() == Suffixes.Kind.INSIDE) {
            return suffixed(atoms, number.to(to + 1), apart);
        }
        if (next.is("/") && atoms.has(to + 1, Shape.NUMBER) && atoms.isGlued(to) && atoms.isGlued(to + 1)) {
            return Ratios.read(atoms, number, at, to + 1);
        }
        if (atoms.has(to, Shape.NUMBER)
                && atoms.lower(to + 1).equals("/")
                && atoms.has(to + 2, Shape.NUMBER)
                && atoms.isGlued(to + 1)) {
            Numeral ratio = Ratios.read(
                    atoms, new Numeral(to, to + 1, next.value(), Kind.CARDINAL, null, 1, false, null), to, to + 2);
            return ratio != null && ratio.is(Kind.FRACTION) ? number.plus(ratio.value(), ratio.to()) : number;
        }
        return composed(atoms, number);
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
        if (letters.is("e")
                && atoms.lower(to + 1).equals("-")
                && atoms.has(to + 2, Shape.NUMBER)
                && atoms.isGlued(to + 2)) {
            return number.times(Math.pow(10, -atoms.at(to + 2).value()), to + 3);
        }
        if (letters.glued()) {
            Units.Found unit = units.after(atoms, to);
            Scales.Scale scale = scales.find(letters.text());
            if (scale != null && scale.tied()) {
                return number.times(scale.factor(), to + 1);
            }
            if (unit != null || scales.find(letters.lower()) != null) {
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
        if (kind == Kind.TIMES && functionWords.is(FunctionWords.Kind.COMPARISON, atoms.lower(to))) {
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
        if (functionWords.is(FunctionWords.Kind.GENITIVE_ENDING, rest)
                && (reading.value() == 2 || reading.value() == 3)
                && !noun) {
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
        if (functionWords.is(FunctionWords.Kind.COMMA, atoms.lower(n.to()))) {
            Numeral decimals = magnitude(atoms, n.to() + 1);
            if (decimals != null
                    && decimals.is(Kind.CARDINAL)
                    && decimals.value() <= LARGEST
                    && decimals.value() == Math.rint(decimals.value())) {
                double size = Math.pow(10, Math.max(1, (long) Math.log10(Math.max(1, decimals.value())) + 1));
                n = n.plus(decimals.value() / size, decimals.to());
            }
        }
        Numeral scaled = scales.apply(atoms, n);
        if (scaled.to() > n.to()) {
            return lowerNumber(atoms, scaled);
        }
        return fraction(atoms, n);
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
        if (functionWords.is(FunctionWords.Kind.HALF_LINK, atoms.lower(to))
                && to + 2 < atoms.size()
                && isOne(atoms.at(to + 1))) {
            PhraseTrie.Match<Phrases.Phrase> half = phrases.find(atoms, to + 2);
            return half != null && half.value().kind() == Phrases.Kind.HALF
                    ? number.plus(half.value().value(), half.to())
                    : number;
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
