/**
 * Finds quantities: number, bound, unit and what is counted.
 *
 * <pre>
 *   bounds.tsv … ─▶ FigureFinder ─▶ Figure
 * </pre>
 *
 * Not here: dates and times of day (see time); what two figures mean for each other (see module stories).
 */
@NullMarked
package quellenlage.analysis.figure;

import org.jspecify.annotations.NullMarked;
