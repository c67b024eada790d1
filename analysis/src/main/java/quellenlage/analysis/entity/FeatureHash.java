package quellenlage.analysis.entity;

import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;

/** Words and what is known of them as numbers, from which the features of the name tagger are made. */
final class FeatureHash {

    private FeatureHash() {}

    static int feature(int template, int a, int b) {
        int h = (template * 0x9E3779B1) ^ (a * 0x85EBCA6B);
        h = (h ^ (h >>> 15)) * 0xC2B2AE35 + b * 0x27D4EB2F;
        h = (h ^ (h >>> 13)) * 0x165667B1;
        return h ^ (h >>> 16);
    }

    static int suffix(String word, int length) {
        int h = 7;
        for (int i = Math.max(0, word.length() - length); i < word.length(); i++) {
            h = h * 31 + word.charAt(i);
        }
        return h;
    }

    static int prefix(String word, int length) {
        int h = 7;
        for (int i = 0; i < Math.min(word.length(), length); i++) {
            h = h * 31 + word.charAt(i);
        }
        return h;
    }

    /** What the dictionary says a word can be. */
    static int form(Token token) {
        Morphology morphology = token.morphology();
        int form = morphology.isKnown() ? 1 : 0;
        form |= morphology.can(Morphology.NOUN) ? 2 : 0;
        form |= morphology.can(Morphology.NAME) ? 4 : 0;
        form |= morphology.can(Morphology.ADJECTIVE) ? 8 : 0;
        form |= morphology.can(Morphology.VERB) ? 16 : 0;
        form |= morphology.can(Morphology.BY_COMPOUND_HEAD) ? 32 : 0;
        form |= morphology.can(Morphology.CASE_FOLDED) ? 64 : 0;
        form |= morphology.can(Morphology.ABBREVIATION) ? 128 : 0;
        return form | (token.is(PartOfSpeech.PROPN) ? 256 : 0);
    }

    /** The kinds of characters of a word in their order, each once; short words of capitals keep their length. */
    static int shape(String word) {
        int h = 1;
        int last = 0;
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int kind = Character.isUpperCase(c)
                    ? 1
                    : Character.isLowerCase(c) ? 2 : Character.isDigit(c) ? 3 : c == '-' ? 4 : c;
            capitals += kind == 1 ? 1 : 0;
            if (kind != last) {
                h = h * 31 + kind;
                last = kind;
            }
        }
        return capitals == word.length() && capitals < 6 ? h * 31 + capitals : h;
    }
}
