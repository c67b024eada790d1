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
        int to = number.to();
        if (atoms.has(to + 1, Shape.NUMBER) && atoms.isGlued(to + 1)) {
            return number.times(Math.pow(10, atoms.at(to + 1).value()), to + 2);
        }
        boolean negative = atoms.lower(to + 1).equals("-") && atoms.has(to + 2, Shape.NUMBER) && atoms.isGlued(to + 2);
        return negative ? number.times(Math.pow(10, -atoms.at(to + 2).value()), to + 3) : null;
    }

    /** Digits straight after letters: the last ones of "8point3". */
    static boolean isInsideWord(Atoms atoms, int at) {
        return atoms.has(at, Shape.NUMBER) && atoms.isGlued(at) && atoms.has(at - 1, Shape.WORD);
    }
}
