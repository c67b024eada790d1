package quellenlage.analysis.article;

/**
 * One token: a word, a number or a punctuation mark.
 *
 * @param start first character, in UTF-16 code units of the article's text
 * @param end the character after the last one
 * @param text the characters as they stand in the article
 * @param lower {@code text} in small letters (root locale)
 * @param lemma dictionary form; {@code text} itself where none is known
 */
public record Token(
        int start, int end, String text, String lower, String lemma, PartOfSpeech pos, Morphology morphology) {

    public Span span() {
        return new Span(start, end);
    }

    public boolean is(PartOfSpeech tag) {
        return pos == tag;
    }

    /** See {@link Morphology#can(long)}. */
    public boolean can(long anyOf) {
        return morphology.can(anyOf);
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    public boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }

    /** True for a finite verb or auxiliary, as far as part of speech and dictionary tell. */
    public boolean isFiniteVerb() {
        return (pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX) && can(Morphology.FINITE);
    }
}
