/**
 * Learns what each sign weighs in telling whether two spellings name one person.
 *
 * <pre>
 *   pairs of spellings (Wikidata, CC0) ─▶ NamePairs ─▶ TrainNames (LogisticRegression) ─▶ stories/…/name-weights.tsv
 * </pre>
 *
 * Not here: what the signs are and how they decide (see module stories, package actor).
 */
@NullMarked
package quellenlage.accuracy.names;

import org.jspecify.annotations.NullMarked;
