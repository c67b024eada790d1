package quellenlage.analysis.sentence;

import java.util.Arrays;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.sentence.Cuts.Kind;

/**
 * Chooses the part of speech of each word: {@link FirstTags} by rule, then, from left to right, an averaged perceptron
 * (Collins, EMNLP 2002) with hashed features that knows what the rules get wrong. Punctuation and figures stay as they are.
 */
final class Tagger {

    private static final PartOfSpeech[] TAGS = PartOfSpeech.values();

    private final TagWeights weights;

    Tagger(TagWeights weights) {
        this.weights = weights;
    }

    PartOfSpeech[] tag(Word[] words, Kind[] kinds) {
        PartOfSpeech[] byRule = FirstTags.tag(words, kinds);
        PartOfSpeech[] tags = byRule.clone();
        TagFeatures features = new TagFeatures(words, byRule);
        int[] rows = new int[TagFeatures.COUNT];
        int[] scores = new int[TAGS.length];
        for (int i = 0; i < words.length; i++) {
            if (isOpen(kinds[i])) {
                features.rows(i, tags, rows, TagWeights.ROWS - 1);
                Arrays.fill(scores, 0);
                for (int row : rows) {
                    weights.add(row, scores);
                }
                tags[i] = TAGS[best(scores, byRule[i].ordinal())];
            }
        }
        return tags;
    }

    /** True where the kind of token does not already tell the part of speech. */
    static boolean isOpen(Kind kind) {
        return kind == Kind.WORD || kind == Kind.ABBREVIATION || kind == Kind.ENDING_ABBREVIATION;
    }

    /** Index of the highest score; the tag by rule wins a tie. */
    private static int best(int[] scores, int byRule) {
        int best = byRule;
        for (int tag = 0; tag < scores.length; tag++) {
            if (scores[tag] > scores[best]) {
                best = tag;
            }
        }
        return best;
    }
}
