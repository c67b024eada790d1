/**
 * Many analyses in, stories and their ledgers out. Pure functions and plain state; no files, no clock.
 *
 * <pre>
 *   Analysis … ─▶ reuse ─▶ story ─▶ actor ─▶ ledger ─▶ Ledger
 * </pre>
 */
@NullMarked
package quellenlage.stories;

import org.jspecify.annotations.NullMarked;
