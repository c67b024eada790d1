/**
 * Finds who confirms, denies, doubts or leaves open what.
 *
 * <pre>
 *   cues.tsv ───────▶ CueReader (PartsReader, NegationReader) ─▶ CueMatch ─┐
 *   nouns.tsv,                                                             ├─▶ AgentFinder, PropositionFinder ─▶ Stance
 *   unconfirmed.tsv ▶ NounStances ─────────────────────────────────────────┘
 * </pre>
 *
 * Not here: what changes over time (see module stories).
 */
@NullMarked
package quellenlage.analysis.stance;

import org.jspecify.annotations.NullMarked;
