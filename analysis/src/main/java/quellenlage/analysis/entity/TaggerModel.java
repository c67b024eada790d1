package quellenlage.analysis.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.lexicon.LexiconException;

/**
 * The weights of the name tagger, and the best sequence of labels by them.
 *
 * <p>Labels: 0 is outside; for each {@link EntityKind} four labels follow: a name of one token, its first, a middle and its
 * last token.
 */
public final class TaggerModel {

    public static final int OUTSIDE = 0;
    public static final int SINGLE = 1;
    public static final int FIRST = 2;
    public static final int MIDDLE = 3;
    public static final int LAST = 4;
    public static final int LABELS = 1 + 4 * EntityKind.values().length;
    /** The most features that a model may know. */
    public static final int MOST = 1 << 17;

    private static final int MAGIC = 0x514C5431;
    /** The bits of a hash that do not choose its slot. */
    private static final int UPPER = -(MOST * 2);

    private final int[] hashes;
    private final byte[] weights;
    private final int[] transitions;
    /**
     * For each slot the number of a feature and one more in the lower bits, the upper bits of its hash above; 0 is free.
     * Open addressing by the lower bits of the hash. Most features that are asked for are unknown: the upper bits tell
     * without a look at the hashes.
     */
    private final int[] slots;

    /**
     * A model.
     *
     * @param hashes of the features that it knows
     * @param weights for each feature one byte a label
     * @param transitions for each label and the label after it; in the unit of the weights
     */
    public TaggerModel(int[] hashes, byte[] weights, int[] transitions) {
        this.hashes = hashes;
        this.weights = weights;
        this.transitions = transitions;
        this.slots = new int[MOST * 2];
        for (int i = 0; i < hashes.length; i++) {
            int slot = hashes[i] & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = (hashes[i] & UPPER) | (i + 1);
        }
    }

    /** The number of a label. */
    public static int label(EntityKind kind, int position) {
        return kind.ordinal() * 4 + position;
    }

    static EntityKind kind(int label) {
        return EntityKind.values()[(label - 1) / 4];
    }

    static int position(int label) {
        return label == OUTSIDE ? OUTSIDE : (label - 1) % 4 + 1;
    }

    /** True when the second label may follow the first. */
    public static boolean mayFollow(int label, int next) {
        int position = position(label);
        int nextPosition = position(next);
        if (position == FIRST || position == MIDDLE) {
            return (nextPosition == MIDDLE || nextPosition == LAST) && kind(label) == kind(next);
        }
        return nextPosition == OUTSIDE || nextPosition == SINGLE || nextPosition == FIRST;
    }

    public static boolean mayBegin(int label) {
        return position(label) != MIDDLE && position(label) != LAST;
    }

    public static boolean mayEnd(int label) {
        return position(label) != FIRST && position(label) != MIDDLE;
    }

    static TaggerModel german() {
        String name = "tagger.bin";
        try (InputStream stream = TaggerModel.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new LexiconException(name, 0, "no such file beside " + TaggerModel.class.getName());
            }
            return read(name, ByteBuffer.wrap(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The model in the bytes of a file. */
    public static TaggerModel of(byte[] bytes) {
        return read("model", ByteBuffer.wrap(bytes));
    }

    private static TaggerModel read(String name, ByteBuffer bytes) {
        int moves = LABELS * LABELS;
        if (bytes.remaining() < 12 + 4 * moves || bytes.getInt() != MAGIC || bytes.getInt() != NameFeatures.SIZE) {
            throw new LexiconException(name, 0, "not a model of this version");
        }
        int size = bytes.getInt();
        if (size < 0 || size > MOST || bytes.remaining() != 4 * moves + size * (4 + LABELS)) {
            throw new LexiconException(name, 0, "cut off");
        }
        int[] transitions = new int[moves];
        bytes.asIntBuffer().get(transitions);
        bytes.position(bytes.position() + 4 * moves);
        int[] hashes = new int[size];
        bytes.asIntBuffer().get(hashes);
        bytes.position(bytes.position() + 4 * size);
        byte[] weights = new byte[size * LABELS];
        bytes.get(weights);
        return new TaggerModel(hashes, weights, transitions);
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(12 + 4 * transitions.length + 4 * hashes.length + weights.length);
        out.putInt(MAGIC).putInt(NameFeatures.SIZE).putInt(hashes.length);
        for (int transition : transitions) {
            out.putInt(transition);
        }
        for (int hash : hashes) {
            out.putInt(hash);
        }
        return out.put(weights).array();
    }

    /** The labels of all candidates of a text. */
    public int[] labels(NameFeatures.Candidates candidates) {
        int size = candidates.tokens().length;
        int[] labels = new int[size];
        int[] scores = new int[LABELS];
        int[] best = new int[LABELS];
        int[] next = new int[LABELS];
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && !candidates.starts()[to]) {
                to++;
            }
            byte[] back = new byte[(to - from) * LABELS];
            for (int i = from; i < to; i++) {
                score(candidates.hashes(), i * NameFeatures.SIZE, scores);
                step(i == from, scores, best, next, back, (i - from) * LABELS);
                int[] swap = best;
                best = next;
                next = swap;
            }
            int label = OUTSIDE;
            for (int l = 1; l < LABELS; l++) {
                if (mayEnd(l) && best[l] > best[label]) {
                    label = l;
                }
            }
            for (int i = to - 1; i >= from; i--) {
                labels[i] = label;
                label = back[(i - from) * LABELS + label];
            }
            from = to;
        }
        return labels;
    }

    private void score(int[] features, int at, int[] scores) {
        Arrays.fill(scores, 0);
        for (int f = at; f < at + NameFeatures.SIZE; f++) {
            int row = row(features[f]) * LABELS;
            if (row >= 0) {
                for (int l = 0; l < LABELS; l++) {
                    scores[l] += weights[row + l];
                }
            }
        }
    }

    /** The number of a feature; -1 for an unknown one. */
    private int row(int hash) {
        int slot = hash & ~UPPER;
        for (int there = slots[slot]; there != 0; there = slots[slot]) {
            if (((there ^ hash) & UPPER) == 0) {
                int number = (there & ~UPPER) - 1;
                if (hashes[number] == hash) {
                    return number;
                }
            }
            slot = (slot + 1) & ~UPPER;
        }
        return -1;
    }

    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;
    private static final int[][] BEFORE = before();

    private static int[][] before() {
        int[][] before = new int[LABELS][];
        for (int l = 0; l < LABELS; l++) {
            int label = l;
            before[l] =
                    IntStream.range(0, LABELS).filter(k -> mayFollow(k, label)).toArray();
        }
        return before;
    }

    private void step(boolean begins, int[] scores, int[] best, int[] next, byte[] back, int at) {
        for (int l = 0; l < LABELS; l++) {
            int top = IMPOSSIBLE;
            int from = 0;
            if (begins) {
                top = mayBegin(l) ? transitions[l] : IMPOSSIBLE;
            } else {
                for (int k : BEFORE[l]) {
                    int sum = best[k] + transitions[k * LABELS + l];
                    if (sum > top) {
                        top = sum;
                        from = k;
                    }
                }
            }
            next[l] = top + scores[l];
            back[at + l] = (byte) from;
        }
    }
}
