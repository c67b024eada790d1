/**
 * Makes the binary resources of the room {@code quellenlage.analysis.entity}: the gazetteer and the weights of the tagger.
 *
 * <pre>
 *   GeoNames, CLDR, name lists ─▶ PackGazetteer ─▶ names.bin
 *   GermEval 2014, SmartData   ─▶ TrainTagger   ─▶ tagger.bin
 * </pre>
 *
 * Not here: how names are found (that is the room's own business).
 */
@NullMarked
package quellenlage.accuracy.entity;

import org.jspecify.annotations.NullMarked;
