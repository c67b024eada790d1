package quellenlage.analysis.article;

/**
 * A half-open run of tokens.
 *
 * @param from index of the first token in {@link TokenizedText#tokens()}
 * @param to index after the last one
 */
public record TokenRange(int from, int to) {

    public TokenRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a range of tokens: " + from + ".." + to);
        }
    }

    public int size() {
        return to - from;
    }

    public boolean contains(int token) {
        return from <= token && token < to;
    }
}
