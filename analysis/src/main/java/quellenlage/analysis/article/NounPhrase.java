package quellenlage.analysis.article;

/**
 * A simple noun phrase: from its article to its head, without what follows the head (genitives, relative clauses), or a
 * pronoun that stands alone.
 *
 * @param range without the preposition
 * @param head the noun, the last word of a name, or the pronoun
 * @param agreement possible combinations of case, number and gender after all its words are compared, see
 *     {@link Morphology#agreement(int, int)}; all bits when nothing is known
 * @param preposition token of the preposition in front of it; -1 when there is none
 */
public record NounPhrase(TokenRange range, int head, int agreement, int preposition) {

    /** True when the phrase can stand in the case. */
    public boolean canBe(int grammaticalCase) {
        return (agreement & Morphology.ofCase(grammaticalCase)) != 0;
    }
}
