package quellenlage.analysis.sentence;

import java.util.Arrays;

/** The tokens of one stretch of text while they are being cut: three growing columns. */
final class Cuts {

    /** What the splitter saw in a token. */
    enum Kind {
        WORD,
        /** A number without letters. */
        NUMBER,
        /** A number with its full stop: "3." */
        ORDINAL,
        /** A word with its full stop that no sentence ends after. */
        ABBREVIATION,
        /** A word with its full stop that may end a sentence. */
        ENDING_ABBREVIATION,
        /** A single letter with its full stop. */
        INITIAL,
        /** Full stop, question mark, exclamation mark, dots. */
        STOP,
        OPENING,
        CLOSING,
        OTHER
    }

    private int size;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private Kind[] kinds = new Kind[64];

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    Kind kind(int token) {
        return kinds[token];
    }

    void add(int start, int end, Kind kind) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size++] = kind;
    }
}
