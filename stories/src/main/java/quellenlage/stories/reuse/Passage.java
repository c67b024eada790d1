package quellenlage.stories.reuse;

import quellenlage.analysis.article.Span;

/**
 * The same text in two articles.
 *
 * @param firstArticle id of the article that appeared first, as far as that can be told
 * @param first where it stands there
 * @param secondArticle id of the other article
 * @param second where it stands there
 */
public record Passage(String firstArticle, Span first, String secondArticle, Span second) {}
