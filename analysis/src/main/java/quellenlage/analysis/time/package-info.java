/**
 * Finds dates, times, durations and sets, as TIMEX3.
 *
 * <pre>
 *   months.tsv … ─▶ TimeFinder ─▶ TimeExpression
 * </pre>
 *
 * Not here: amounts that are no time (see figure).
 */
@NullMarked
package quellenlage.analysis.time;

import org.jspecify.annotations.NullMarked;
