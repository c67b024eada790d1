/**
 * Finds quantities: number, bound, unit and what is counted.
 *
 * <pre>
 *   Sentence ─▶ Atoms ─▶ NumberReader ─▶ Ranges ─▶ QuantityReader ─▶ Draft ─▶ Ellipsis ─▶ Figure
 *                        number-words    ranges    bounds, units,             quantity-nouns
 *                        scales, phrases           contexts, governors,
 *                        suffixes                  attachments
 *                        ╰────────────── function-words ─────────────────╯
 * </pre>
 *
 * Not here: dates and times of day (see time); what two figures mean for each other (see module stories).
 */
@NullMarked
package quellenlage.analysis.figure;

import org.jspecify.annotations.NullMarked;
