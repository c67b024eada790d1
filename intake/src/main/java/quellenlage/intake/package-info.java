/**
 * Files, folders and pages in, articles out.
 *
 * <pre>
 *   file, folder, standard input ─▶ Intake ─▶ Article …
 *                                        └─▶ Rejection (file, line, reason)
 * </pre>
 *
 * Ends where an {@link quellenlage.analysis.article.Article} begins. Not here: what is inside an article's text.
 */
@NullMarked
package quellenlage.intake;

import org.jspecify.annotations.NullMarked;
