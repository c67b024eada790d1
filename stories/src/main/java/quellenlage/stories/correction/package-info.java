/**
 * What an editor has decided about the ledgers, applied on every run.
 *
 * <pre>
 *   file ─▶ CorrectionFile ─▶ Correction …
 *   Correction … ─▶ CorrectionRun ─┬▶ StatementCorrections: articles without the wrong statements
 *                                  ├▶ moves of articles between stories
 *                                  ├▶ ActorCorrections: actors joined or kept apart
 *                                  └▶ FigureCorrections: figures that count something else
 *                                  ─▶ CorrectionRun.Outcome …
 * </pre>
 *
 * A correction names its place by article and quoted words, never by position, so that it holds when the article is read
 * anew. Described in docs/corrections.md. Not here: how a ledger is kept.
 */
@NullMarked
package quellenlage.stories.correction;

import org.jspecify.annotations.NullMarked;
