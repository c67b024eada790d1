package quellenlage.accuracy.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import quellenlage.analysis.entity.NameFeatures;
import quellenlage.analysis.entity.TaggerModel;

/**
 * An averaged structured perceptron over hashed features. Features have one weight for all texts and one for each of the
 * two corpora, whose guidelines differ; the model gets the sum for the first one's. A part of the features is hidden at each
 * look, words more often than the rest, so that the weights do not lean on words that other texts lack.
 */
final class NamePerceptron {

    /** How often a feature must be seen to get a weight. */
    private static final int LEAST = 2;
    /** Percent of the features that are hidden at a look: those of whole words, and the others. */
    private static final int HIDDEN_WORDS = 30;

    private static final int HIDDEN = 10;
    private static final int LABELS = TaggerModel.LABELS;
    private static final int DOMAINS = 3;

    private final FeatureNumbers numbers;
    /** For each domain and feature that is kept, one weight a label. */
    private final float[][] weights;

    private final float[][] sums;
    /** The averaged weights of all runs so far. */
    private final float[][] total;

    private final float[] transitions = new float[LABELS * LABELS];
    private final float[] transitionSums = new float[LABELS * LABELS];
    private final float[] totalTransitions = new float[LABELS * LABELS];
    /** For each feature its row of weights, -1 for a rare one. */
    private final int[] rows;
    /** The rows of the features that are seen at this look. */
    private int[] active = {};

    private final Random dropping = new Random(3);
    private int step = 1;

    NamePerceptron(List<Chain> chains, FeatureNumbers numbers) {
        this.numbers = numbers;
        int[] counts = new int[numbers.size()];
        for (Chain chain : chains) {
            for (int feature : chain.features()) {
                counts[feature]++;
            }
        }
        rows = new int[counts.length];
        int kept = 0;
        for (int i = 0; i < counts.length; i++) {
            rows[i] = counts[i] >= LEAST ? kept++ : -1;
        }
        weights = new float[DOMAINS][kept * LABELS];
        sums = new float[DOMAINS][kept * LABELS];
        total = new float[DOMAINS][kept * LABELS];
    }

    /** Adds the averaged weights of a run to those of the runs before. */
    void finish() {
        for (int d = 0; d < DOMAINS; d++) {
            for (int i = 0; i < weights[d].length; i++) {
                total[d][i] += weights[d][i] - sums[d][i] / step;
                weights[d][i] = 0;
                sums[d][i] = 0;
            }
        }
        for (int i = 0; i < transitions.length; i++) {
            totalTransitions[i] += transitions[i] - transitionSums[i] / step;
            transitions[i] = 0;
            transitionSums[i] = 0;
        }
        step = 1;
    }

    /** Learns from one text. */
    void learn(Chain chain) {
        int size = chain.candidates().tokens().length;
        boolean[] starts = chain.candidates().starts();
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && !starts[to]) {
                to++;
            }
            choose(chain, from, to);
            int[] guess = decode(chain, from, to);
            if (!Arrays.equals(guess, 0, guess.length, chain.labels(), from, to)) {
                for (int i = from; i < to; i++) {
                    int gold = chain.labels()[i];
                    int got = guess[i - from];
                    if (gold != got) {
                        update(chain, i, gold, 1f);
                        update(chain, i, got, -1f);
                    }
                    int goldBefore = i == from ? 0 : chain.labels()[i - 1];
                    int gotBefore = i == from ? 0 : guess[i - from - 1];
                    if (gold != got || goldBefore != gotBefore) {
                        move(goldBefore * LABELS + gold, 1f);
                        move(gotBefore * LABELS + got, -1f);
                    }
                }
            }
            step++;
            from = to;
        }
    }

    /** Chooses the features that are seen this time. */
    private void choose(Chain chain, int from, int to) {
        int first = from * NameFeatures.SIZE;
        int size = (to - from) * NameFeatures.SIZE;
        if (active.length < chain.features().length) {
            active = new int[chain.features().length];
        }
        for (int f = first; f < first + size; f++) {
            int template = f % NameFeatures.SIZE;
            int share = NameFeatures.isLexical(template) ? HIDDEN_WORDS : HIDDEN;
            active[f] = dropping.nextInt(100) < share ? -1 : rows[chain.features()[f]];
        }
    }

    private void move(int transition, float by) {
        transitions[transition] += by;
        transitionSums[transition] += by * step;
    }

    private void update(Chain chain, int i, int label, float by) {
        int at = i * NameFeatures.SIZE;
        for (int f = at; f < at + NameFeatures.SIZE; f++) {
            int row = active[f];
            if (row >= 0) {
                int w = row * LABELS + label;
                add(0, w, by);
                add(chain.domain(), w, by);
            }
        }
    }

    private void add(int domain, int w, float by) {
        weights[domain][w] += by;
        sums[domain][w] += by * step;
    }

    private int[] decode(Chain chain, int from, int to) {
        int length = to - from;
        float[][] best = new float[length][LABELS];
        int[][] back = new int[length][LABELS];
        for (int i = 0; i < length; i++) {
            float[] scores = scores(chain, from + i);
            for (int l = 0; l < LABELS; l++) {
                float top = Float.NEGATIVE_INFINITY;
                if (i == 0) {
                    top = TaggerModel.mayBegin(l) ? transitions[l] : top;
                } else {
                    for (int k = 0; k < LABELS; k++) {
                        if (TaggerModel.mayFollow(k, l) && best[i - 1][k] + transitions[k * LABELS + l] > top) {
                            top = best[i - 1][k] + transitions[k * LABELS + l];
                            back[i][l] = k;
                        }
                    }
                }
                best[i][l] = top + scores[l];
            }
        }
        int label = 0;
        for (int l = 1; l < LABELS; l++) {
            if (TaggerModel.mayEnd(l) && best[length - 1][l] > best[length - 1][label]) {
                label = l;
            }
        }
        int[] labels = new int[length];
        for (int i = length - 1; i >= 0; i--) {
            labels[i] = label;
            label = back[i][label];
        }
        return labels;
    }

    private float[] scores(Chain chain, int i) {
        float[] scores = new float[LABELS];
        int at = i * NameFeatures.SIZE;
        float[] general = weights[0];
        float[] own = weights[chain.domain()];
        for (int f = at; f < at + NameFeatures.SIZE; f++) {
            int row = active[f] * LABELS;
            if (row >= 0) {
                for (int l = 0; l < LABELS; l++) {
                    scores[l] += general[row + l] + own[row + l];
                }
            }
        }
        return scores;
    }

    /** The averaged weights of the strongest features, scaled to bytes. */
    TaggerModel model() {
        int features = weights[0].length / LABELS;
        float[] averaged = new float[weights[0].length];
        float[] strength = new float[features];
        for (int i = 0; i < averaged.length; i++) {
            averaged[i] = total[0][i] + total[1][i];
            strength[i / LABELS] = Math.max(strength[i / LABELS], Math.abs(averaged[i]));
        }
        float[] sorted = strength.clone();
        Arrays.sort(sorted);
        float least = Math.max(1e-6f, sorted[Math.max(0, features - TaggerModel.MOST)]);
        float scale = 127 / sorted[features - 1];
        int[] hashes = new int[features];
        byte[] bytes = new byte[averaged.length];
        int kept = 0;
        for (int feature = 0; feature < rows.length; feature++) {
            int row = rows[feature];
            if (row >= 0 && strength[row] >= least && kept < TaggerModel.MOST) {
                hashes[kept] = numbers.hash(feature);
                for (int l = 0; l < LABELS; l++) {
                    float weight = Math.round(averaged[row * LABELS + l] * scale);
                    bytes[kept * LABELS + l] = (byte) Math.max(-127, Math.min(127, weight));
                }
                kept++;
            }
        }
        int[] between = new int[transitions.length];
        for (int i = 0; i < between.length; i++) {
            between[i] = Math.round(totalTransitions[i] * scale);
        }
        return new TaggerModel(Arrays.copyOf(hashes, kept), Arrays.copyOf(bytes, kept * LABELS), between);
    }
}
