/**
 * Finds who confirms, denies, doubts or leaves open what.
 *
 * <pre>
 *   stances.tsv ─▶ StanceFinder ─▶ Stance
 * </pre>
 *
 * Not here: what changes over time (see module stories).
 */
@NullMarked
package quellenlage.analysis.stance;

import org.jspecify.annotations.NullMarked;
