/**
 * The program; the only place where the rooms are wired together.
 *
 * <pre>
 *   Quellenlage.main ─▶ command ─▶ operation ─▶ intake, analysis, stories
 *                          └────▶ terminal, page, interchange
 * </pre>
 */
@NullMarked
package quellenlage.app;

import org.jspecify.annotations.NullMarked;
