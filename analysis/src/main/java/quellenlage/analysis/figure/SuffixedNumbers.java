package quellenlage.analysis.figure;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.figure.Atom.Shape;
import quellenlage.analysis.figure.Numeral.Kind;

/** Makes numbers of those with something tied to them, and of ordinals: "dreifach", "zwei Drittel", "der vierte". */
final class SuffixedNumbers {

    private final FunctionWords functionWords;

    SuffixedNumbers(FunctionWords functionWords) {
        this.functionWords = functionWords;
    }

    /** The number with its suffix; null for "einfach". */
    @Nullable
    Numeral read(Atoms atoms, Numeral number, Suffixes.Suffix suffix) {
        Kind kind = Kind.valueOf(suffix.kind().name());
        double value = kind == Kind.FRACTION ? 1 / number.value() : number.value();
        if (kind == Kind.TIMES && number.value() == 1) {
            return null;
        }
        int to = number.to();
        if (kind == Kind.TIMES && functionWords.is(FunctionWords.Kind.COMPARISON, atoms.lower(to))) {
            to = PhraseNumbers.openEnd(atoms, to + 1);
        }
        return new Numeral(number.from(), to, value, kind, suffix.unit(), 1, false, suffix.source());
    }

    /** "erste" says more often "initial" than which of several, so that it counts only where nothing else stands. */
    static @Nullable Numeral ordinal(Atoms atoms, Numeral number, boolean first) {
        if (first && atoms.size() > 3 || atoms.token(number.from()).is(PartOfSpeech.VERB)) {
            return null;
        }
        return number.as(Kind.ORDINAL);
    }

    /** "der 21." at the end of a sentence, where the full stop is one of both. */
    static boolean isFinalOrdinal(Atoms atoms, int at) {
        Atom atom = atoms.at(at);
        boolean last = at + 2 == atoms.size() && atoms.lower(at + 1).equals(".") && atoms.isGlued(at + 1);
        return last
                && atom.isPlainDigits()
                && atom.text().length() <= 2
                && (at == 0 || atoms.token(at - 1).is(PartOfSpeech.DET) && atoms.size() < 5);
    }

    /** "1e5", "2e-3": the number times a power of ten; null where none follows the letter. */
    static @Nullable Numeral power(Atoms atoms, Numeral number) {
        int exponent = exponentAt(atoms, number.to() + 1);
        return exponent < 0
                ? null
                : number.times(Math.pow(10, exponent(atoms, number.to() + 1, exponent)), exponent + 1);
    }

    /** "3^3", "2^-1": the number raised; null where no number follows the sign. */
    static @Nullable Numeral raised(Atoms atoms, Numeral number) {
        int exponent = exponentAt(atoms, number.to() + 1);
        return exponent < 0
                ? null
                : number.plus(
                        Math.pow(number.value(), exponent(atoms, number.to() + 1, exponent)) - number.value(),
                        exponent + 1);
    }

    /** The atom of the digits, past a sign tied to them; -1 when there is none. */
    private static int exponentAt(Atoms atoms, int at) {
        boolean sign = atoms.lower(at).equals("-") || atoms.lower(at).equals("+");
        int digits = sign ? at + 1 : at;
        return atoms.has(digits, Shape.NUMBER) && atoms.isGlued(digits) ? digits : -1;
    }

    private static double exponent(Atoms atoms, int at, int digits) {
        double value = atoms.at(digits).value();
        return atoms.lower(at).equals("-") ? -value : value;
    }

    /** Digits straight after letters: the last ones of "8point3". */
    static boolean isInsideWord(Atoms atoms, int at) {
        return atoms.has(at, Shape.NUMBER) && atoms.isGlued(at) && atoms.has(at - 1, Shape.WORD);
    }
}
