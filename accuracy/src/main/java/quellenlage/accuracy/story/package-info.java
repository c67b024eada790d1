/**
 * Measures stories and their ledgers, and learns what each sign weighs in telling whether two articles are of one story.
 *
 * <pre>
 *   *.ledger.txt ─▶ ExpectedLedger ─┐
 *                       Ledger ─────┴▶ LedgerScore: precision, recall, F1; what is missing, what is too much
 *
 *   articles with gold stories ─▶ GoldStories ─┬▶ TrainStories (LogisticRegression) ─▶ stories/…/story-weights.tsv
 *                                              └▶ OnlineAgainstBatch: how far one at a time differs from all at once
 * </pre>
 *
 * Not here: what the signs are and how they decide (see module stories, package story).
 */
@NullMarked
package quellenlage.accuracy.story;

import org.jspecify.annotations.NullMarked;
