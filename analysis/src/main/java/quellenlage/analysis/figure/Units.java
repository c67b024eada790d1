package quellenlage.analysis.figure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.analysis.lexicon.PhraseTrie;

/** Money, measures, shares and spans of time ({@code units.tsv}). */
final class Units {

    enum Kind {
        MONEY,
        MEASURE,
        SHARE,
        TIME
    }

    /**
     * A unit.
     *
     * @param factor what one of it is in {@code name}
     * @param single whether "ein" before it is a number: "ein Liter", but not "ein Tag"
     */
    record Unit(String name, Kind kind, double factor, boolean single, String source) {}

    /**
     * A unit beside a number.
     *
     * @param edge index after its last atom, or of its first one when it stands before the number
     */
    record Found(Unit unit, int edge) {}

    private static final int SHORTEST_IN_ANY_CASE = 4;
    private static final int LONGEST_BEFORE = 3;

    private final PhraseTrie<Unit> after = new PhraseTrie<>();
    private final PhraseTrie<Unit> afterInSmallLetters = new PhraseTrie<>();
    private final PhraseTrie<Unit> before = new PhraseTrie<>();

    private Units(LexiconFile file) {
        for (LexiconLine line : file.lines()) {
            Unit unit = new Unit(
                    line.get("unit"),
                    line.constant("kind", Kind.class),
                    line.number("factor"),
                    line.get("single").equals("yes"),
                    line.place());
            for (String form : line.list("forms")) {
                String words = spaced(form);
                if (line.get("place").equals("before")) {
                    before.put(words, unit);
                } else {
                    after.put(words, unit);
                    if (form.length() >= SHORTEST_IN_ANY_CASE) {
                        afterInSmallLetters.put(words.toLowerCase(Locale.ROOT), unit);
                    }
                }
            }
        }
    }

    static Units german() {
        return new Units(LexiconFile.read(Units.class, "de/units.tsv"));
    }

    /** Blanks around marks, as the cutter of tokens makes them: "km/h" is "km / h". */
    private static String spaced(String form) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            boolean pair = i > 0 && c == '\'' && form.charAt(i - 1) == '\'';
            boolean tie = c == '.'
                    || c == '-'
                            && i > 0
                            && Character.isLetterOrDigit(form.charAt(i - 1))
                            && Character.isLetterOrDigit(form.charAt(i + 1));
            boolean mark = !Character.isLetterOrDigit(c) && c != ' ' && !tie && !pair;
            out.append(mark ? " " + c + (c == '\'' ? "" : " ") : c);
        }
        return out.toString();
    }

    /** The longest unit that begins at an atom. */
    @Nullable
    Found after(Atoms atoms, int from) {
        if (from >= atoms.size()) {
            return null;
        }
        PhraseTrie.Match<Unit> exact = after.longest(atoms::word, from, atoms.size());
        PhraseTrie.Match<Unit> any = afterInSmallLetters.longest(atoms::lower, from, atoms.size());
        if (exact == null || any != null && any.to() > exact.to()) {
            exact = any;
        }
        return exact == null ? null : new Found(exact.value(), exact.to());
    }

    /** The longest unit that ends before an atom: "$ 5", "CHF 320". */
    @Nullable
    Found before(Atoms atoms, int end) {
        for (int from = Math.max(0, end - LONGEST_BEFORE); from < end; from++) {
            PhraseTrie.Match<Unit> match = before.longest(atoms::word, from, end);
            if (match != null && match.to() == end) {
                return new Found(match.value(), from);
            }
        }
        return null;
    }
}
