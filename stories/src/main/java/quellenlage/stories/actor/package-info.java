/**
 * One actor over many articles: name variants and roles.
 *
 * <pre>
 *   Actor … ─▶ ActorMerger ─▶ StoryActor
 * </pre>
 *
 * Not here: who is the same inside one article (see module analysis).
 */
@NullMarked
package quellenlage.stories.actor;

import org.jspecify.annotations.NullMarked;
