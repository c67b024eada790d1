package quellenlage.analysis.time;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Token;

/** Runs the automaton over one article; not shared between threads. */
final class Matcher {

    private static final int LONGEST = 24;

    private final Grammar grammar;
    private final TimeWords words;
    private final List<Token> tokens;
    private final Sense[][] senses;
    private final @Nullable Match[] best;
    private final Sense[] path = new Sense[LONGEST];
    private final int[] starts = new int[LONGEST + 1];
    private int to;

    Matcher(Grammar grammar, TimeWords words, List<Token> tokens) {
        this.grammar = grammar;
        this.words = words;
        this.tokens = tokens;
        this.senses = new Sense[tokens.size()][];
        this.best = new Match[tokens.size()];
    }

    /** Finds the best expression that begins at each token of a sentence. */
    void run(int from, int sentenceEnd) {
        to = sentenceEnd;
        for (int i = from; i < to; i++) {
            senses[i] = words.senses(tokens, i, to);
        }
        for (int i = from; i < to; i++) {
            if (senses[i].length > 0) {
                step(i, grammar.start(), 0);
            }
        }
    }

    @Nullable
    Match best(int token) {
        return best[token];
    }

    Sense[] senses(int token) {
        return senses[token];
    }

    /** True when the article speaks of single days or times of day seen from its own: "gestern", "um 14 Uhr". */
    boolean namesDays() {
        for (Match match : best) {
            if (match != null && match.pattern().kind() == Pattern.Kind.DATE) {
                for (Sense sense : match.senses()) {
                    if (!Double.isNaN(sense.value(Slot.HOUR))
                            || sense.value(Slot.OFFSET) < 0
                            || !Double.isNaN(sense.value(Slot.WEEKDAY))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void step(int at, Grammar.State state, int depth) {
        starts[depth] = at;
        for (Grammar.Accept accept : state.accepts()) {
            accept(accept, depth);
        }
        if (at >= to || depth == LONGEST) {
            return;
        }
        for (Sense sense : senses[at]) {
            Grammar.State next = state.next(sense.symbol());
            if (next != null) {
                path[depth] = sense;
                step(at + sense.length(), next, depth + 1);
            }
        }
    }

    private void accept(Grammar.Accept accept, int depth) {
        int from = starts[accept.left()];
        int end = starts[depth - accept.right()];
        int total = starts[depth] - starts[0];
        Match other = best[from];
        if (other != null && (end < other.to() || end == other.to() && total < other.total())) {
            return;
        }
        Match match = new Match(
                from, end, total, accept.pattern(), List.of(Arrays.copyOf(path, depth)), accept.left(), accept.right());
        if (other == null || match.isBetterThan(other)) {
            best[from] = match;
        }
    }
}
