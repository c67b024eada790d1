package quellenlage.analysis.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.sentence.Cuts.Kind;

/**
 * Learns the weights of the tagger from tagged text: averaged perceptron, greedy from left to right, the same features and
 * the same order of work as when tagging. Deterministic for the same texts and seed.
 */
public final class TaggerTrainer {

    private static final PartOfSpeech[] TAGS = PartOfSpeech.values();
    private static final int TAG_COUNT = TAGS.length;

    private record Example(
            Word[] words, Kind[] kinds, @Nullable PartOfSpeech[] gold) {}

    private final List<Example> examples = new ArrayList<>();
    private final Words words = new Words(MorphologyTable.german(), ClosedClass.german());
    private final float[] weights = new float[TagWeights.ROWS * TAG_COUNT];
    private final float[] totals = new float[TagWeights.ROWS * TAG_COUNT];
    private final int[] touched = new int[TagWeights.ROWS * TAG_COUNT];
    private int step;

    /**
     * Adds a text.
     *
     * @param gold a tag for each token, null where it is not known
     */
    public void add(TokenizedText text, List<@Nullable PartOfSpeech> gold) {
        text.sentences().forEach(sentence -> {
            int size = sentence.tokens().size();
            Word[] sentenceWords = new Word[size];
            Kind[] kinds = new Kind[size];
            @Nullable PartOfSpeech[] tags = new PartOfSpeech[size];
            for (int i = 0; i < size; i++) {
                var token = text.token(sentence.tokens().from() + i);
                sentenceWords[i] = words.at(text.text(), token.start(), token.end());
                kinds[i] = kind(token.pos(), token.text());
                tags[i] = gold.get(sentence.tokens().from() + i);
            }
            examples.add(new Example(sentenceWords, kinds, tags));
        });
    }

    /** The splitter's kind, as far as the tagger cares: told from the tag that the kind decides. */
    private static Kind kind(PartOfSpeech tag, String text) {
        if (tag == PartOfSpeech.PUNCT) {
            return Kind.CLOSING;
        }
        if (Character.isDigit(text.charAt(0))) {
            return text.endsWith(".") ? Kind.ORDINAL : Kind.NUMBER;
        }
        return Character.isLetter(text.charAt(0)) ? Kind.WORD : Kind.OTHER;
    }

    /**
     * Learns.
     *
     * @param rounds how often each sentence is seen
     * @param seed of the order of sentences
     * @return the weights as they are shipped, {@code 2^15} rows of one byte for each tag
     */
    public byte[] train(int rounds, long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(examples, random);
            examples.forEach(this::learn);
        }
        return quantised();
    }

    private void learn(Example example) {
        PartOfSpeech[] byRule = FirstTags.tag(example.words(), example.kinds());
        PartOfSpeech[] tags = byRule.clone();
        TagFeatures features = new TagFeatures(example.words(), byRule);
        int[] rows = new int[TagFeatures.COUNT];
        for (int i = 0; i < tags.length; i++) {
            PartOfSpeech gold = example.gold()[i];
            if (Tagger.isOpen(example.kinds()[i])) {
                features.rows(i, tags, rows, TagWeights.ROWS - 1);
                int guess = guess(rows, features, i, byRule[i].ordinal());
                step++;
                if (gold != null && guess != gold.ordinal() && features.allows(i, gold)) {
                    for (int row : rows) {
                        move(row * TAG_COUNT + gold.ordinal(), 1);
                        move(row * TAG_COUNT + guess, -1);
                    }
                }
                tags[i] = TAGS[guess];
            }
        }
    }

    private int guess(int[] rows, TagFeatures features, int word, int byRule) {
        int best = byRule;
        float bestScore = score(rows, byRule);
        for (int tag = 0; tag < TAG_COUNT; tag++) {
            float score = features.allows(word, TAGS[tag]) ? score(rows, tag) : Float.NEGATIVE_INFINITY;
            if (score > bestScore) {
                best = tag;
                bestScore = score;
            }
        }
        return best;
    }

    private float score(int[] rows, int tag) {
        float score = 0;
        for (int row : rows) {
            score += weights[row * TAG_COUNT + tag];
        }
        return score;
    }

    private void move(int at, float by) {
        totals[at] += (step - touched[at]) * weights[at];
        touched[at] = step;
        weights[at] += by;
    }

    private byte[] quantised() {
        float most = 1e-6f;
        float[] average = new float[weights.length];
        for (int at = 0; at < weights.length; at++) {
            average[at] = (totals[at] + (step - touched[at]) * weights[at]) / Math.max(1, step);
            most = Math.max(most, Math.abs(average[at]));
        }
        byte[] result = new byte[weights.length];
        for (int at = 0; at < weights.length; at++) {
            result[at] = (byte) Math.round(average[at] / most * 127);
        }
        return result;
    }
}
