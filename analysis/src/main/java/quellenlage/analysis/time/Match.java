package quellenlage.analysis.time;

import java.util.List;

/**
 * A pattern that fits.
 *
 * @param from first token of the expression
 * @param to token after its last one
 * @param total number of tokens with the context
 * @param senses of all its words, context too
 * @param left number of senses before the expression
 * @param right number of senses after it
 */
record Match(int from, int to, int total, Pattern pattern, List<Sense> senses, int left, int right) {

    /** The longer expression wins, then the one with more context, then the earlier line. */
    boolean isBetterThan(Match other) {
        if (to != other.to) {
            return to > other.to;
        }
        return total != other.total ? total > other.total : pattern.line() < other.pattern.line();
    }
}
