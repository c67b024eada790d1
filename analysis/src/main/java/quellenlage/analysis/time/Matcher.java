package quellenlage.analysis.time;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Token;

/** Runs the automaton over one article; not shared between threads. */
final class Matcher {

    private static final int LONGEST = 24;

    /** An article in which days are named more rarely is no report of the day. */
    private static final int TOKENS_A_DAY = 250;

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

    /**
     * True when the article tells of single days, as news do: weekdays and times of day in number, "gestern" and
     * "morgen" counting three times.
     */
    boolean namesDays() {
        int days = 0;
        for (Match match : best) {
            if (match != null && match.pattern().kind() == Pattern.Kind.DATE) {
                for (Sense sense : match.senses()) {
                    boolean otherDay = sense.has(Slot.OFFSET) && sense.value(Slot.OFFSET) != 0;
                    days += otherDay
                            ? 3
                            : sense.has(Slot.HOUR) || sense.has(Slot.WEEKDAY) || sense.has(Slot.PART) ? 1 : 0;
                }
            }
        }
        return (days + 1) * TOKENS_A_DAY >= tokens.size();
    }

    /** True when a time of day in figures is named between two tokens. */
    boolean hasClock(int from, int end) {
        for (int i = from; i < end; i++) {
            Match match = best[i];
            if (match != null && match.pattern().kind() == Pattern.Kind.DATE) {
                for (Sense sense : match.senses()) {
                    if (sense.has(Slot.HOUR)) {
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
        if (depth == LONGEST) {
            return;
        }
        Grammar.State finish = state.next(words.finishSymbol());
        if (finish != null && isFinish(at)) {
            path[depth] = words.finish()[0];
            step(at, finish, depth + 1);
        }
        if (at >= to) {
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

    /** The end of the sentence, or the mark that closes it. */
    private boolean isFinish(int at) {
        return at >= to || at == to - 1 && ".!?".indexOf(tokens.get(at).text().charAt(0)) >= 0;
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
