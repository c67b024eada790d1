package quellenlage.analysis.figure;

import org.jspecify.annotations.Nullable;
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
    static final double LARGEST = 1e30;

    private final NumberWords words;
    private final Suffixes suffixes;
    private final Phrases phrases;
    private final Units units;
    private final FunctionWords functionWords;
    private final Scales scales;
    private final Signs signs;
    private final PhraseNumbers phraseNumbers;
    private final SuffixedNumbers suffixed;
    private final Compositions compositions;

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
        phraseNumbers = new PhraseNumbers(scales, units);
        suffixed = new SuffixedNumbers(functionWords);
        compositions = new Compositions(this, words, phrases, scales, functionWords);
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
        if (at >= atoms.size() || atoms.has(at, Shape.CODE) || SuffixedNumbers.isInsideWord(atoms, at)) {
            return null;
        }
        PhraseTrie.Match<Phrases.Phrase> phrase = phrases.find(atoms, at);
        if (phrase != null) {
            Numeral numeral = phraseNumbers.read(atoms, at, phrase);
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

    /** A number without sign; null when none begins here. */
    @Nullable
    Numeral magnitude(Atoms atoms, int at) {
        if (at >= atoms.size()) {
            return null;
        }
        Atom atom = atoms.at(at);
        switch (atom.shape()) {
            case NUMBER:
                return SuffixedNumbers.isFinalOrdinal(atoms, at)
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

    boolean isOne(Atom atom) {
        return functionWords.is(FunctionWords.Kind.ONE, atom.lower());
    }

    /** "ein" counts when a scale, a fraction or a half follows; else it is weak. */
    private Numeral one(Atoms atoms, int at) {
        Numeral one = new Numeral(at, at + 1, 1, Kind.CARDINAL, null, 1, true, null);
        PhraseTrie.Match<Phrases.Phrase> phrase = phrases.find(atoms, at + 1);
        if (phrase != null && phrase.value().kind() == Phrases.Kind.HALF) {
            Numeral half = phraseNumbers.read(atoms, at + 1, phrase);
            return half == null ? one : half.from(at);
        }
        Numeral scaled = scales.apply(atoms, one);
        if (scaled.to() > one.to()) {
            return compositions.lower(atoms, scaled);
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
            return suffixed.read(atoms, number.to(to + 1), apart);
        }
        Numeral power = next.is("^") && next.glued() ? SuffixedNumbers.raised(atoms, number) : null;
        if (power != null) {
            return power;
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
        return compositions.of(atoms, number);
    }

    /** A number with letters tied to it: "100K", "30-fache", "4ter", "1e5"; a unit is left for its reader. */
    private @Nullable Numeral tied(Atoms atoms, Numeral number, Atom letters) {
        int to = number.to();
        Suffixes.Suffix suffix = suffixes.find(letters.lower());
        if (suffix != null && suffix.kind() != Suffixes.Kind.FRACTION) {
            return suffixed.read(atoms, number.to(to + 1), suffix);
        }
        Numeral power = letters.is("e") ? SuffixedNumbers.power(atoms, number) : null;
        if (power != null) {
            return power;
        }
        if (letters.glued()) {
            Units.Found unit = units.after(atoms, to);
            Scales.Scale scale = scales.find(letters.text());
            if (scale != null && scale.tied()) {
                return number.times(scale.factor(), to + 1);
            }
            if (unit != null || scales.find(letters.lower()) != null) {
                return compositions.of(atoms, number);
            }
            if (letters.is("x")) {
                return new Numeral(number.from(), to + 1, number.value(), Kind.TIMES, "times", 1, false, null);
            }
        }
        return null;
    }

    /** A number in letters; null for other words. */
    @Nullable
    Numeral word(Atoms atoms, int at) {
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
            return weak ? weak(atoms, number) : compositions.of(atoms, number);
        }
        String rest = atom.lower().substring(reading.length());
        boolean irregular = reading.ordinal() || atom.lower().charAt(reading.length() - 1) == 't';
        if (irregular && suffixes.isEnding(rest)) {
            return SuffixedNumbers.ordinal(atoms, number, reading.ordinal() && reading.value() == 1);
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
            return SuffixedNumbers.ordinal(atoms, number, false);
        }
        return suffixed.read(atoms, number, suffix);
    }

    private Numeral weak(Atoms atoms, Numeral number) {
        Numeral whole = compositions.of(atoms, number);
        return whole.to() > number.to()
                ? whole
                : new Numeral(
                        number.from(), number.to(), number.value(), Kind.CARDINAL, null, 1, true, number.source());
    }
}
