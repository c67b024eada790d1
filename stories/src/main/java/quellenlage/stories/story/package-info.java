/**
 * Which articles tell the same story.
 *
 * <pre>
 *   Analysis … ─▶ StoryClusterer ─▶ Story …                   all at once, whatever the order
 *   Analysis   ─▶ StoryStream    ─▶ StoryStream.Placement     one at a time, bounded memory
 *
 *   both: ArticleTerms ─▶ Vectors (Rarity, CommonTerms) ─▶ likeness
 * </pre>
 *
 * Not here: what the articles of a story say (see ledger).
 */
@NullMarked
package quellenlage.stories.story;

import org.jspecify.annotations.NullMarked;
