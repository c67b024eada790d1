package quellenlage.analysis.figure;

import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.figure.Atom.Shape;
import quellenlage.analysis.figure.Numeral.Kind;

/** Tells by form and place that a number is part of a name or a counter of the page. */
final class Labels {

    private final Bounds bounds;

    Labels(Bounds bounds) {
        this.bounds = bounds;
    }

    /** A name such as "Euro 5,20" needs the sign; the noun before a plain number may be the one counted before. */
    boolean isName(Atoms atoms, Units.Found sign) {
        return atoms.at(sign.edge()).text().length() > 3
                && sign.edge() > 0
                && (atoms.has(sign.edge() - 1, Shape.NUMBER)
                        || atoms.at(sign.edge() - 1).lower().length() > 0 && !atoms.has(sign.edge() - 1, Shape.WORD));
    }

    /** A line of nothing but a number, "4" or "1 von 4", in a longer text is a counter of the page. */
    boolean isLayout(Atoms atoms, Core core) {
        if (atoms.text().sentences().size() == 1 || core.number().is(Kind.VAGUE)) {
            return false;
        }
        for (int i = 0; i < atoms.size(); i++) {
            boolean word = atoms.has(i, Shape.WORD) && !atoms.token(i).is(PartOfSpeech.ADP);
            if (word && (i < core.from() || i >= core.to())) {
                return false;
            }
        }
        return atoms.size() <= 4;
    }

    /** Plain digits tied to the noun or name before them: "S&P 500", "Galaxy 7", "Industrie 4.0". */
    boolean isNamed(Atoms atoms, Core core) {
        int from = core.from();
        boolean alone = core.to() - from == 1 && atoms.has(from, Shape.NUMBER) && atoms.has(from - 1, Shape.WORD);
        boolean version = atoms.word(from).indexOf('.') > 0 && core.low() < 1000;
        return alone
                && (atoms.at(from).isPlainDigits() || version)
                && atoms.at(from - 1).isCapitalised()
                && (atoms.token(from - 1).is(PartOfSpeech.NOUN)
                        || atoms.token(from - 1).is(PartOfSpeech.PROPN))
                && bounds.before(atoms, from) == null;
    }

    /** Digits after a short word in capitals are a name whatever follows: "ICE 577 nach Kiel", "A 7 Hannover". */
    boolean isLine(Atoms atoms, Core core) {
        int from = core.from();
        String word = atoms.word(from - 1);
        boolean capitals = word.length() <= 3 && !word.isEmpty();
        for (int i = 0; i < word.length(); i++) {
            capitals &= Character.isUpperCase(word.charAt(i));
        }
        return capitals
                && core.to() - from == 1
                && atoms.has(from, Shape.NUMBER)
                && atoms.at(from).isPlainDigits()
                && atoms.has(from - 1, Shape.WORD);
    }
}
