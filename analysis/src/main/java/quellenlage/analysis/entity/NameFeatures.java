package quellenlage.analysis.entity;

import java.util.List;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.TokenizedText;

/**
 * What the tagger sees of a token, each feature as a hash of 32 bits. Only tokens that may belong to a name are looked at: words with a
 * capital letter, and what stands between two of them.
 */
public final class NameFeatures {

    /** Features of each token. */
    public static final int SIZE = 51;
    /** True for the features that are whole words, by their place among those of a token. */
    public static boolean isLexical(int place) {
        return place < 2 || place == 20 || place == 21;
    }

    private final Lexicons lexicons;
    private final NameRules rules;

    NameFeatures(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.rules = new NameRules(lexicons);
    }

    /** The features for German. */
    public static NameFeatures german() {
        return new NameFeatures(Lexicons.german());
    }

    /**
     * The candidates of one text.
     *
     * @param tokens the tokens that may belong to a name, in text order
     * @param starts true where a candidate does not continue the one before
     * @param hashes {@link #SIZE} for each candidate
     */
    public record Candidates(int[] tokens, boolean[] starts, int[] hashes) {}

    /** Finds the candidates of a text. */
    public Candidates read(TokenizedText text) {
        return read(text, rules.find(text));
    }

    Candidates read(TokenizedText text, List<NameSpan> known) {
        NameView view = new NameView(text, known, lexicons);
        int size = 0;
        for (boolean candidate : view.candidate) {
            size += candidate ? 1 : 0;
        }
        int[] tokens = new int[size];
        boolean[] starts = new boolean[size];
        int[] hashes = new int[size * SIZE];
        int next = 0;
        for (Sentence sentence : text.sentences()) {
            int from = sentence.tokens().from();
            int to = sentence.tokens().to();
            for (int i = from; i < to; i++) {
                if (view.candidate[i]) {
                    tokens[next] = i;
                    starts[next] = i == from || !view.candidate[i - 1];
                    view.write(i, from, to, sentence.heading(), hashes, next * SIZE);
                    next++;
                }
            }
        }
        return new Candidates(tokens, starts, hashes);
    }
}
