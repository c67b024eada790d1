/**
 * Ledgers as text for a terminal, 80 columns and more.
 *
 * <pre>
 *   Ledger ─▶ StoryView ─┬▶ ClaimSection
 *                        ├▶ FigureSection
 *                        ├▶ StanceSection
 *                        ├▶ TimelineSection
 *                        └▶ CopySection, SourceSection
 *   Sheet: wrapping by display width    Ink: colour or none    Texts: German or English
 * </pre>
 *
 * Shows and decides nothing. Not here: options and exit codes (see command), the HTML report (see page).
 */
@NullMarked
package quellenlage.app.terminal;

import org.jspecify.annotations.NullMarked;
