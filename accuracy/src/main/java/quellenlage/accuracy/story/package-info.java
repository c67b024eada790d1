/**
 * Learns what each sign weighs in telling whether two articles are of one story.
 *
 * <pre>
 *   articles with gold stories (SmartData, CC BY 4.0) ─▶ GoldStories ─▶ TrainStories (LogisticRegression)
 *       ─▶ stories/…/story-weights.tsv
 * </pre>
 *
 * Not here: what the signs are and how they decide (see module stories, package story).
 */
@NullMarked
package quellenlage.accuracy.story;

import org.jspecify.annotations.NullMarked;
