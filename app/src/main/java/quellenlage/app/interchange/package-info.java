/**
 * The public format of the command line, {@code quellenlage/1}: JSON Lines, offsets in Unicode code points.
 *
 * <pre>
 *   Analysis ─▶ AnnotationWriter ─▶ one line an article
 *   Ledger   ─▶ StoryWriter      ─▶ one line a story
 * </pre>
 *
 * Not here: what is found; only how it is written down. Documented in docs/formats/interchange.md.
 */
@NullMarked
package quellenlage.app.interchange;

import org.jspecify.annotations.NullMarked;
