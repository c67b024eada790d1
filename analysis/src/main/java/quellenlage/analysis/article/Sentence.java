package quellenlage.analysis.article;

/**
 * One sentence, headline or other unit that stands alone; never reaches over a line break or into boilerplate.
 *
 * @param span from the first to the last character that is not white space
 * @param tokens its tokens
 * @param paragraph number of the paragraph (block between line breaks) in the text, from 0
 * @param heading true for a title, a subheading or a kicker: a paragraph that is no running text
 */
public record Sentence(Span span, TokenRange tokens, int paragraph, boolean heading) {}
