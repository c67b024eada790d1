package quellenlage.stories.story;

import org.jspecify.annotations.Nullable;

/**
 * A decision about the story of one article.
 *
 * @param article id of the article that moves
 * @param to id of an article whose story it goes to; null for a story of its own
 */
public record Move(String article, @Nullable String to) {}
