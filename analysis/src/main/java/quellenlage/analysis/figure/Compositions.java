package quellenlage.analysis.figure;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.figure.Atom.Shape;
import quellenlage.analysis.figure.Numeral.Kind;
import quellenlage.analysis.lexicon.PhraseTrie;

/** What may follow digits or a number word: decimals in words, scales, lower numbers, fractions. */
final class Compositions {

    private final NumberReader numbers;
    private final NumberWords words;
    private final Phrases phrases;
    private final Scales scales;
    private final FunctionWords functionWords;

    Compositions(NumberReader numbers, NumberWords words, Phrases phrases, Scales scales, FunctionWords functionWords) {
        this.numbers = numbers;
        this.words = words;
        this.phrases = phrases;
        this.scales = scales;
        this.functionWords = functionWords;
    }

    /** The number with what follows it. */
    Numeral of(Atoms atoms, Numeral number) {
        Numeral n =
                functionWords.is(FunctionWords.Kind.COMMA, atoms.lower(number.to())) ? decimals(atoms, number) : number;
        Numeral scaled = scales.apply(atoms, n);
        if (scaled.to() > n.to()) {
            return lower(atoms, scaled);
        }
        if (n.to() > number.to()) {
            return n;
        }
        Numeral lower = lower(atoms, n);
        return lower.to() > n.to() ? lower : fraction(atoms, n);
    }

    /** "neunzehn Komma fünf", "null Komma null fünf", "drei Komma fünfundzwanzig". */
    private Numeral decimals(Atoms atoms, Numeral number) {
        int at = number.to() + 1;
        double value = 0;
        double place = 1;
        while (at < atoms.size() && place > 1e-9) {
            int digit = digit(atoms, at);
            if (digit < 0) {
                break;
            }
            place /= 10;
            value += digit * place;
            at++;
        }
        if (place < 1) {
            return number.plus(value, at);
        }
        Numeral decimals = numbers.magnitude(atoms, at);
        if (decimals == null
                || !decimals.is(Kind.CARDINAL)
                || decimals.value() > NumberReader.LARGEST
                || decimals.value() != Math.rint(decimals.value())) {
            return number;
        }
        double size = Math.pow(10, Math.max(1, (long) Math.log10(Math.max(1, decimals.value())) + 1));
        return number.plus(decimals.value() / size, decimals.to());
    }

    /** The single digit that a word names; -1 for other words. */
    private int digit(Atoms atoms, int at) {
        if (!atoms.has(at, Shape.WORD)) {
            return -1;
        }
        NumberWords.Reading reading = words.read(atoms.lower(at));
        boolean whole = reading != null
                && reading.length() == atoms.lower(at).length()
                && !reading.ordinal()
                && reading.value() <= 9
                && reading.value() == Math.rint(reading.value());
        return whole && reading != null ? (int) reading.value() : -1;
    }

    /** "zwei Millionen dreihunderttausend", "dreihundert einunddreißig": a number below the last place is added. */
    Numeral lower(Atoms atoms, Numeral number) {
        Numeral n = number;
        for (int next = nextPart(atoms, n); next < atoms.size(); next = nextPart(atoms, n)) {
            double below = n.scale() >= 1000 ? n.scale() : lastPlace(n.value());
            boolean spelled = atoms.has(next, Shape.WORD) && atoms.has(n.to() - 1, Shape.WORD);
            boolean open = n.scale() >= 1000 && next == n.to() || spelled && below >= 100;
            if (!open || numbers.isOne(atoms.at(next))) {
                return n;
            }
            Numeral part = numbers.magnitude(atoms, next);
            if (part == null || !part.is(Kind.CARDINAL) || part.value() <= 0 || part.value() >= below) {
                return n;
            }
            n = new Numeral(n.from(), part.to(), n.value() + part.value(), n.kind(), n.unit(), 1, false, n.source());
        }
        return n;
    }

    /** The atom at which a lower part may stand: behind the number, or behind an "und" where no preposition asks for two numbers. */
    private int nextPart(Atoms atoms, Numeral number) {
        boolean and = functionWords.is(FunctionWords.Kind.HALF_LINK, atoms.lower(number.to()))
                && (number.from() == 0 || !atoms.token(number.from() - 1).is(PartOfSpeech.ADP));
        return and ? number.to() + 1 : number.to();
    }

    private static double lastPlace(double value) {
        if (value < 100 || value > NumberReader.LARGEST || value != Math.rint(value)) {
            return 1;
        }
        double place = 1;
        while (value % (place * 10) == 0) {
            place *= 10;
        }
        return place;
    }

    /** "zwei Drittel", "3 ½", "zwanzig und drei Fünftel". */
    private Numeral fraction(Atoms atoms, Numeral number) {
        int to = number.to();
        if (to >= atoms.size()) {
            return number;
        }
        if (functionWords.is(FunctionWords.Kind.HALF_LINK, atoms.lower(to)) && to + 2 < atoms.size()) {
            return linked(atoms, number);
        }
        PhraseTrie.Match<Phrases.Phrase> phrase = phrases.find(atoms, to);
        if (phrase != null && phrase.value().kind() == Phrases.Kind.FRACTION) {
            if (atoms.has(to, Shape.MARK)) {
                return number.plus(phrase.value().value(), phrase.to());
            }
            if (phrase.value().value() < 0.01) {
                return part(
                        number,
                        phrase.value().value(),
                        phrase.to(),
                        phrase.value().source());
            }
        }
        if (!atoms.has(to, Shape.WORD) || number.value() > 1000) {
            return number;
        }
        Numeral part = numbers.word(atoms, to);
        return part != null && part.is(Kind.FRACTION) ? part(number, part.value(), part.to(), part.source()) : number;
    }

    private static Numeral part(Numeral number, double size, int to, @Nullable String source) {
        return new Numeral(number.from(), to, number.value() * size, Kind.FRACTION, "1", 1, false, source);
    }

    /** "drei und ein halb", "zwanzig und drei Fünftel". */
    private Numeral linked(Atoms atoms, Numeral number) {
        int at = number.to() + 1;
        if (numbers.isOne(atoms.at(at))) {
            PhraseTrie.Match<Phrases.Phrase> half = phrases.find(atoms, at + 1);
            return half != null && half.value().kind() == Phrases.Kind.HALF
                    ? number.plus(half.value().value(), half.to())
                    : number;
        }
        Numeral part = number.value() == Math.rint(number.value()) ? numbers.magnitude(atoms, at) : null;
        return part != null && part.is(Kind.FRACTION) && part.value() < 1
                ? number.plus(part.value(), part.to())
                : number;
    }
}
