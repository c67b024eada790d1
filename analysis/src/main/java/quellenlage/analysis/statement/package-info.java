/**
 * Finds attributed statements: what is said, by whom, through what, passed on by whom.
 *
 * <pre>
 *   cues.tsv … ─▶ StatementFinder ─▶ Statement
 * </pre>
 *
 * Not here: names (they come as a parameter); whether two statements say the same (see module stories).
 */
@NullMarked
package quellenlage.analysis.statement;

import org.jspecify.annotations.NullMarked;
