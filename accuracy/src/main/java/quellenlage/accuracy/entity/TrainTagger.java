package quellenlage.accuracy.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import quellenlage.analysis.entity.NameFeatures;
import quellenlage.analysis.entity.TaggerModel;

/**
 * Trains the name tagger, an averaged structured perceptron over hashed features.
 *
 * <pre>
 *   java -cp … quellenlage.accuracy.entity.TrainTagger germeval2014.jsonl smartdata-train.jsonl tagger.bin
 *   java -cp … quellenlage.accuracy.entity.TrainTagger germeval2014.jsonl smartdata-train.jsonl --folds 5
 * </pre>
 *
 * GermEval 2014 (Benikova, Biemann, Reznicek) and the SmartData corpus (DFKI) are both CC BY 4.0. Features have one weight
 * for all texts and one for each of the two corpora, whose guidelines differ; the model gets the sum for GermEval's.
 */
public final class TrainTagger {

    private static final int EPOCHS = 12;
    /** How often a feature must be seen to get a weight. */
    private static final int LEAST = 2;

    private static final int LABELS = TaggerModel.LABELS;
    private static final int DOMAINS = 3;

    private final FeatureNumbers numbers;
    /** For each domain and feature that is kept, one weight a label. */
    private final float[][] weights;

    private final float[][] sums;
    private final float[] transitions = new float[LABELS * LABELS];
    private final float[] transitionSums = new float[LABELS * LABELS];
    /** For each feature its row of weights, -1 for a rare one. */
    private final int[] rows;

    private int step = 1;

    private TrainTagger(List<Chain> chains, FeatureNumbers numbers) {
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
    }

    public static void main(String[] arguments) throws IOException {
        NameFeatures features = NameFeatures.german();
        FeatureNumbers numbers = new FeatureNumbers();
        List<Chain> germeval = Chain.read(Path.of(arguments[0]), features, numbers, 1);
        List<Chain> smartdata = Chain.read(Path.of(arguments[1]), features, numbers, 2);
        if (!arguments[2].equals("--folds")) {
            List<Chain> all = new ArrayList<>(germeval);
            all.addAll(smartdata);
            Files.write(Path.of(arguments[2]), train(all, numbers).bytes());
            return;
        }
        int folds = Integer.parseInt(arguments[3]);
        Tally all = new Tally();
        Tally news = new Tally();
        for (int fold = 0; fold < folds; fold++) {
            List<Chain> train = new ArrayList<>(smartdata);
            List<Chain> test = new ArrayList<>();
            for (Chain chain : germeval) {
                (chain.document() % folds == fold ? test : train).add(chain);
            }
            TaggerModel model = train(train, numbers);
            for (Chain chain : test) {
                int[] labels = model.labels(chain.candidates());
                all.add(chain, labels);
                if (chain.news()) {
                    news.add(chain, labels);
                }
            }
        }
        System.out.println("all\n" + all + "news\n" + news);
    }

    static TaggerModel train(List<Chain> chains, FeatureNumbers numbers) {
        TrainTagger trainer = new TrainTagger(chains, numbers);
        List<Chain> order = new ArrayList<>(chains);
        Random random = new Random(7);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (Chain chain : order) {
                trainer.learn(chain);
            }
        }
        return trainer.model();
    }

    private void learn(Chain chain) {
        int size = chain.candidates().tokens().length;
        boolean[] starts = chain.candidates().starts();
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && !starts[to]) {
                to++;
            }
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

    private void move(int transition, float by) {
        transitions[transition] += by;
        transitionSums[transition] += by * step;
    }

    private void update(Chain chain, int i, int label, float by) {
        int at = i * NameFeatures.SIZE;
        for (int f = at; f < at + NameFeatures.SIZE; f++) {
            int row = rows[chain.features()[f]];
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
            int row = rows[chain.features()[f]] * LABELS;
            if (row >= 0) {
                for (int l = 0; l < LABELS; l++) {
                    scores[l] += general[row + l] + own[row + l];
                }
            }
        }
        return scores;
    }

    /** The averaged weights of the strongest features, scaled to bytes. */
    private TaggerModel model() {
        int features = weights[0].length / LABELS;
        float[] averaged = new float[weights[0].length];
        float[] strength = new float[features];
        for (int i = 0; i < averaged.length; i++) {
            averaged[i] = weights[0][i] - sums[0][i] / step + weights[1][i] - sums[1][i] / step;
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
            between[i] = Math.round((transitions[i] - transitionSums[i] / step) * scale);
        }
        return new TaggerModel(Arrays.copyOf(hashes, kept), Arrays.copyOf(bytes, kept * LABELS), between);
    }
}
