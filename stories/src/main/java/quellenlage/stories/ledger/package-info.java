/**
 * What the sources of one story say: claims, figure series, stances, timeline; what agrees and what conflicts.
 *
 * <pre>
 *   Story, StoryActor …, CopyGroup … ─▶ LedgerKeeper ─▶ Ledger
 * </pre>
 *
 * Not here: which articles belong together (see story).
 */
@NullMarked
package quellenlage.stories.ledger;

import org.jspecify.annotations.NullMarked;
