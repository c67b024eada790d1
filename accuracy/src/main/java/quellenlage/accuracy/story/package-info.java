/**
 * Measures ledgers against what an editor expects, kind of line by kind of line.
 *
 * <pre>
 *   *.ledger.txt ─▶ ExpectedLedger ─┐
 *                       Ledger ─────┴▶ LedgerScore: precision, recall, F1; what is missing, what is too much
 * </pre>
 */
@NullMarked
package quellenlage.accuracy.story;

import org.jspecify.annotations.NullMarked;
