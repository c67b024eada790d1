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
                tags[i] = TAGS[best(scores, features, i, byRule[i].ordinal())];
            }
        }
        for (int i = 0; i < words.length; i++) {
            if (tags[i] == PartOfSpeech.ADJ && byRule[i] == PartOfSpeech.VERB && isParticiple(words, kinds, tags, i)) {
                tags[i] = PartOfSpeech.VERB;
            } else if (tags[i] == PartOfSpeech.ADJ && isOnlyVerb(words, kinds, i)) {
                tags[i] = PartOfSpeech.VERB;
            } else if (tags[i] == PartOfSpeech.DET && isAlone(words, tags, i)) {
                tags[i] = PartOfSpeech.PRON;
            } else if (tags[i] == PartOfSpeech.VERB && isInflectedParticiple(words[i])) {
                tags[i] = PartOfSpeech.ADJ;
            } else if (tags[i] == PartOfSpeech.NOUN && byRule[i] == PartOfSpeech.VERB && isOnlySmall(words[i])) {
                tags[i] = byRule[i];
            } else if (isOpen(kinds[i]) && isOfKnownWords(tags[i]) && isUnknown(words[i])) {
                tags[i] = PartOfSpeech.PROPN;
            }
        }
        return tags;
    }

    /** "Die Bank dementierte Berichte": the only form of its run that can be a finite verb is one. */
    private static boolean isOnlyVerb(Word[] words, Kind[] kinds, int i) {
        return words[i].morphology().canAll(Morphology.FINITE | Morphology.PAST | Morphology.INDICATIVE_3)
                && FirstTags.isOnlyVerb(words, kinds, i);
    }

    /** "Er streitet das ab.": a word that can be a pronoun, and no noun can follow before the end. */
    private static boolean isAlone(Word[] words, PartOfSpeech[] tags, int i) {
        ClosedClass.Entry closed = words[i].closed();
        if (closed == null || !closed.tags().contains(PartOfSpeech.PRON)) {
            return false;
        }
        int next = i + 1 < tags.length && tags[i + 1] == PartOfSpeech.ADP ? i + 2 : i + 1;
        return next >= tags.length || tags[next] == PartOfSpeech.PUNCT;
    }

    /** "erfrorener": a form that no list knows, with an ending that no verb has. */
    private static boolean isInflectedParticiple(Word word) {
        String text = word.lower();
        int last = text.length() - 1;
        return !word.morphology().isKnown()
                && last > 3
                && text.charAt(last - 1) == 'e'
                && (text.charAt(last) == 'r' || text.charAt(last) == 'm' || text.charAt(last) == 's');
    }

    /** A word in small letters that the dictionary knows, but as no noun. */
    private static boolean isOnlySmall(Word word) {
        return Character.isLowerCase(word.text().charAt(0))
                && word.morphology().isKnown()
                && !word.morphology().can(Morphology.NOUN | Morphology.NAME);
    }

    /** No list and no dictionary knows the word: with a capital it is a name. */
    private static boolean isUnknown(Word word) {
        return word.closed() == null
                && !word.morphologyAtStart().isKnown()
                && Character.isUpperCase(word.text().charAt(0));
    }

    /** Parts of speech whose words the lists and the dictionary hold. */
    private static boolean isOfKnownWords(PartOfSpeech tag) {
        return switch (tag) {
            case PRON, DET, ADP, AUX, CCONJ, SCONJ, PART, ADV, VERB, INTJ -> true;
            default -> false;
        };
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

    /** Index of the highest score among the tags that the word can have; the tag by rule wins a tie. */
    private static int best(int[] scores, TagFeatures features, int word, int byRule) {
        int best = byRule;
        for (int tag = 0; tag < scores.length; tag++) {
            if (scores[tag] > scores[best] && features.allows(word, TAGS[tag])) {
                best = tag;
            }
        }
        return best;
    }
}
