package quellenlage.analysis.figure;

import quellenlage.analysis.figure.Atom.Shape;

/** Tells whether a mark or a word before a number is its sign. */
final class Signs {

    private final FunctionWords functionWords;

    Signs(FunctionWords functionWords) {
        this.functionWords = functionWords;
    }

    boolean isPlus(String word) {
        return word.equals("+") || functionWords.is(FunctionWords.Kind.PLUS, word);
    }

    /** True for "minus", "+", and for a dash tied to the digits after it that no number or word is tied to in front. */
    boolean isAt(Atoms atoms, int at) {
        if (at + 1 >= atoms.size()) {
            return false;
        }
        String word = atoms.lower(at);
        if (functionWords.is(FunctionWords.Kind.PLUS, word) || functionWords.is(FunctionWords.Kind.MINUS, word)) {
            return atoms.has(at + 1, Shape.NUMBER) || atoms.at(at + 1).is(Shape.WORD);
        }
        switch (word) {
            case "+":
                return atoms.has(at + 1, Shape.NUMBER);
            case "-", "−", "–":
                boolean number =
                        atoms.has(at + 1, Shape.NUMBER) || atoms.at(at + 1).is(",") && atoms.isGlued(at + 2);
                if (at == 0 && atoms.at(at + 1).is(Shape.WORD)) {
                    return atoms.isGlued(at + 1);
                }
                boolean tied = atoms.isGlued(at + 1) || at == 0 && atoms.size() < 4;
                return number
                        && tied
                        && (at == 0 || !atoms.isGlued(at) || atoms.at(at - 1).is("("));
            default:
                return false;
        }
    }
}
