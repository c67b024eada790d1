package quellenlage.analysis.sentence;

import java.util.Arrays;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.sentence.Cuts.Kind;

/**
 * Chooses the part of speech of each word: {@link FirstTags} by rule, then, from left to right, an averaged perceptron
 * (Collins, EMNLP 2002) with hashed features that knows what the rules get wrong. Punctuation and figures stay as they are.
 */
final class Tagger {

    private static final PartOfSpeech[] TAGS = PartOfSpeech.values();

    /** How many words at most stand between an auxiliary and its participle. */
    private static final int LONGEST_BRACKET = 20;

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
        for (int i = 0; i < words.length; i++) {
            if (tags[i] == PartOfSpeech.ADJ && byRule[i] == PartOfSpeech.VERB && isParticiple(words, kinds, tags, i)) {
                tags[i] = PartOfSpeech.VERB;
            }
        }
        return tags;
    }

    /** "wurde bestätigt", "habe … bestätigt": a participle with its auxiliary in the same stretch is a verb. */
    private static boolean isParticiple(Word[] words, Kind[] kinds, PartOfSpeech[] tags, int i) {
        if (!words[i].morphology().can(Morphology.PAST_PARTICIPLE)) {
            return false;
        }
        boolean attribute = i + 1 < words.length
                && (tags[i + 1] == PartOfSpeech.NOUN
                        || tags[i + 1] == PartOfSpeech.ADJ
                        || tags[i + 1] == PartOfSpeech.PROPN);
        return !attribute && (auxiliary(words, kinds, i, -1) || auxiliary(words, kinds, i, 1));
    }

    /** True when "haben" or "werden" stands before the next mark on that side; to the right at once. */
    private static boolean auxiliary(Word[] words, Kind[] kinds, int from, int step) {
        int furthest = step > 0 ? 2 : LONGEST_BRACKET;
        for (int i = from + step, k = 0; i >= 0 && i < words.length && k < furthest; i += step, k++) {
            if (kinds[i] == Kind.STOP) {
                return false;
            }
            String lemma = words[i].lemma(PartOfSpeech.AUX);
            if (words[i].morphology().can(Morphology.AUXILIARY) && (lemma.equals("haben") || lemma.equals("werden"))) {
                return true;
            }
        }
        return false;
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
