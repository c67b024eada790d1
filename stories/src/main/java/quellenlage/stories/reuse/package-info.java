/**
 * Which articles share copied text, and where.
 *
 * <pre>
 *   Analysis … ─▶ ReuseFinder ─▶ CopyGroup (Passage …, Copy …)
 *
 *   ArticleWords ─▶ ShingleIndex ─▶ Alignment ─▶ CopyClusters ─▶ Provenance
 * </pre>
 *
 * Not here: whether two statements mean the same (see ledger).
 */
@NullMarked
package quellenlage.stories.reuse;

import org.jspecify.annotations.NullMarked;
