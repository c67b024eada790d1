/**
 * One article in, one {@link quellenlage.analysis.article.Analysis} out.
 *
 * <pre>
 *   Article ─▶ boilerplate ─▶ sentence ─▶ entity ─▶ time ─▶ figure ─▶ statement ─▶ stance ─▶ Analysis
 * </pre>
 *
 * {@link quellenlage.analysis.ArticleReader} is the table of contents; nothing else lives here.
 */
@NullMarked
package quellenlage.analysis;

import org.jspecify.annotations.NullMarked;
