/**
 * Which articles tell the same story.
 *
 * <pre>
 *   Analysis … ─▶ StoryClusterer ─▶ Story …
 * </pre>
 *
 * Not here: what the articles of a story say (see ledger).
 */
@NullMarked
package quellenlage.stories.story;

import org.jspecify.annotations.NullMarked;
