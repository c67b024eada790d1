package quellenlage.analysis.time;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** The patterns of {@code patterns.tsv} as one automaton over classes of words. */
final class Grammar {

    /** A state; {@code next} is indexed by symbol. */
    static final class State {
        private @Nullable State[] next = {};
        private final List<Accept> accepts = new ArrayList<>(1);

        @Nullable
        State next(int symbol) {
            return symbol < next.length ? next[symbol] : null;
        }

        List<Accept> accepts() {
            return accepts;
        }
    }

    /** The end of a pattern. */
    record Accept(Pattern pattern, int left, int right) {}

    private final State start = new State();
    private final Set<String> literals = new LinkedHashSet<>();

    private Grammar() {}

    static Grammar german(Symbols symbols) {
        Grammar result = new Grammar();
        for (LexiconLine line :
                LexiconFile.read(Grammar.class, "de/patterns.tsv").lines()) {
            result.add(Pattern.of(line), symbols);
        }
        return result;
    }

    private void add(Pattern pattern, Symbols symbols) {
        for (Pattern.Row row : pattern.rows()) {
            State state = start;
            for (String name : row.classes()) {
                if (!Character.isUpperCase(name.charAt(0))) {
                    literals.add(name);
                }
                int symbol = symbols.number(name);
                if (symbol >= state.next.length) {
                    state.next = java.util.Arrays.copyOf(state.next, symbol + 1);
                }
                State following = state.next[symbol];
                if (following == null) {
                    following = new State();
                    state.next[symbol] = following;
                }
                state = following;
            }
            state.accepts.add(new Accept(pattern, row.left(), row.right()));
        }
    }

    State start() {
        return start;
    }

    /** Words that stand in patterns themselves. */
    Set<String> literals() {
        return literals;
    }
}
