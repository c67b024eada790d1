/**
 * Trains the part-of-speech tagger.
 *
 * <pre>
 *   UD German GSD dev (CC BY-SA 4.0) ─▶ TrainTagger ─▶ morphology-de/…/tagger.bin (CC BY-SA 4.0)
 * </pre>
 *
 * Not here: how a word is tagged (see module analysis, package sentence).
 */
@NullMarked
package quellenlage.accuracy.tagger;

import org.jspecify.annotations.NullMarked;
