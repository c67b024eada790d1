/**
 * A news page in, its article out: main text, title, date, outlet, authors.
 *
 * <pre>
 *   html ─▶ PageReader ─┬▶ StructuredData (JSON-LD)
 *                       ├▶ PageMetadata   (meta, title, time)
 *                       └▶ MainText       (blocks of running text)
 *                             ─▶ Page
 * </pre>
 *
 * The only room that knows jsoup. Not here: what in the text is not the article (see analysis.boilerplate).
 */
@NullMarked
package quellenlage.intake.page;

import org.jspecify.annotations.NullMarked;
