/**
 * The report: one self-contained HTML page with the ledgers of all stories and the articles behind them.
 *
 * <pre>
 *   Ledger … ─▶ StoryView (ActorClaims, SeriesChart, StanceTable, ArticleView …) ─▶ templates in src/main/jte ─▶ HTML
 * </pre>
 *
 * Shows and decides nothing. Not here: what stands in a ledger, where files lie.
 */
@NullMarked
package quellenlage.app.page;

import org.jspecify.annotations.NullMarked;
