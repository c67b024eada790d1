package quellenlage.analysis.sentence;

import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;

/**
 * What the tagger looks at for one word: the word, its neighbours, what the dictionary says of them, the tags by rule and
 * the tags already given to the left. Each feature is a row of the weights, found by hashing.
 */
final class TagFeatures {

    /** Number of features of a word. */
    static final int COUNT = 24;

    private static final int OUTSIDE = 0x51;

    private final Word[] words;
    private final PartOfSpeech[] byRule;
    private final int[] classes;
    private final int[] forms;
    private final int[] possible;

    TagFeatures(Word[] words, PartOfSpeech[] byRule) {
        this.words = words;
        this.byRule = byRule;
        classes = new int[words.length];
        forms = new int[words.length];
        possible = new int[words.length];
        boolean start = true;
        for (int i = 0; i < words.length; i++) {
            Morphology morphology = start ? words[i].morphologyAtStart() : words[i].morphology();
            boolean capital = Character.isUpperCase(words[i].text().charAt(0));
            classes[i] = (31 * Long.hashCode(morphology.features()) + morphology.agreement()) * 4
                    + (start ? 1 : 0)
                    + (capital ? 2 : 0);
            forms[i] = words[i].lower().hashCode();
            possible[i] = PossibleTags.of(words[i], start, byRule[i]);
            start = start && byRule[i] == PartOfSpeech.PUNCT;
        }
    }

    /**
     * The rows of a word.
     *
     * @param tags given so far; those before {@code i} are read
     * @param rows receives {@link #COUNT} row numbers
     * @param mask number of rows less one; the number of rows is a power of two
     */
    void rows(int i, PartOfSpeech[] tags, int[] rows, int mask) {
        int rule = byRule[i].ordinal();
        int form = forms[i];
        int left = form(i - 1);
        int right = form(i + 1);
        int leftTag = i > 0 ? tags[i - 1].ordinal() : OUTSIDE;
        int leftTags = leftTag * 32 + (i > 1 ? tags[i - 2].ordinal() : OUTSIDE);
        int rightRule = rule(i + 1);
        int kind = classes[i];
        int n = 0;
        rows[n] = row(n++, rule, 0, mask);
        rows[n] = row(n++, form, 0, mask);
        rows[n] = row(n++, form, leftTag, mask);
        rows[n] = row(n++, form, rightRule, mask);
        rows[n] = row(n++, form, left, mask);
        rows[n] = row(n++, form, right, mask);
        rows[n] = row(n++, kind, 0, mask);
        rows[n] = row(n++, kind, leftTag, mask);
        rows[n] = row(n++, kind, rightRule, mask);
        rows[n] = row(n++, kind, kind(i + 1), mask);
        rows[n] = row(n++, kind, kind(i - 1), mask);
        rows[n] = row(n++, rule, leftTag, mask);
        rows[n] = row(n++, rule, leftTags, mask);
        rows[n] = row(n++, rule, rightRule * 32 + leftTag, mask);
        rows[n] = row(n++, rule, rightRule * 32 + rule(i + 2), mask);
        rows[n] = row(n++, leftTags, rightRule, mask);
        rows[n] = row(n++, rule, left, mask);
        rows[n] = row(n++, rule, right, mask);
        rows[n] = row(n++, ending(words[i].lower(), 2), rule, mask);
        rows[n] = row(n++, ending(words[i].lower(), 3), rule, mask);
        rows[n] = row(n++, ending(words[i].lower(), 4), 0, mask);
        rows[n] = row(n++, rule, form(i - 2), mask);
        rows[n] = row(n++, rule, form(i + 2), mask);
        rows[n] = row(n++, kind, rule(words.length - 1), mask);
    }

    /** True when the word can have the tag. */
    boolean allows(int i, PartOfSpeech tag) {
        return PossibleTags.contains(possible[i], tag);
    }

    private int form(int i) {
        return i < 0 || i >= forms.length ? OUTSIDE : forms[i];
    }

    private int kind(int i) {
        return i < 0 || i >= classes.length ? OUTSIDE : classes[i];
    }

    private int rule(int i) {
        return i < 0 || i >= byRule.length ? OUTSIDE : byRule[i].ordinal();
    }

    private static int ending(String lower, int length) {
        int hash = length;
        for (int i = Math.max(0, lower.length() - length); i < lower.length(); i++) {
            hash = 31 * hash + lower.charAt(i);
        }
        return hash;
    }

    private static int row(int template, int one, int other, int mask) {
        int hash = (one * 0x9E3779B1 + template) * 0x85EBCA6B + other * 0xC2B2AE35;
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        return (hash ^ hash >>> 13) & mask;
    }
}
