package quellenlage.analysis.sentence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import quellenlage.analysis.article.PartOfSpeech;

/** The learned weights of the tagger: a table of {@link #ROWS} by the number of tags, one byte each. */
final class TagWeights {

    static final int ROWS = 1 << 15;
    static final int TAGS = PartOfSpeech.values().length;

    private static final String RESOURCE = "/quellenlage/morphology/de/tagger.bin";

    private final byte[] weights;

    TagWeights(byte[] weights) {
        if (weights.length != ROWS * TAGS) {
            throw new IllegalArgumentException("not the weights of a tagger: " + weights.length + " bytes");
        }
        this.weights = weights;
    }

    static TagWeights german() {
        InputStream stream = TagWeights.class.getResourceAsStream(RESOURCE);
        if (stream == null) {
            throw new IllegalStateException("no resource " + RESOURCE);
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16))) {
            byte[] weights = new byte[ROWS * TAGS];
            in.readFully(weights);
            return new TagWeights(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** Adds the weights of a row to the scores of all tags. */
    void add(int row, int[] scores) {
        int at = row * TAGS;
        for (int tag = 0; tag < TAGS; tag++) {
            scores[tag] += weights[at + tag];
        }
    }
}
