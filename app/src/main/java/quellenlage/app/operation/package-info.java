/**
 * What one can do with Quellenlage, one class each; free of command line and pages.
 *
 * <pre>
 *   Input … ─▶ AnnotateArticles ─▶ Analysis … in input order, memory bounded
 *   Input … ─▶ FindStories      ─▶ FoundStories (Ledger …, Analysis by id)
 *              SelectLines      ─▶ the part of them that was asked for
 * </pre>
 */
@NullMarked
package quellenlage.app.operation;

import org.jspecify.annotations.NullMarked;
