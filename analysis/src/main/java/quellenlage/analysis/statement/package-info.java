/**
 * Finds attributed statements: what is said, by whom, to whom, through what, passed on by whom.
 *
 * <pre>
 *   speech-verbs.tsv … ─▶ VerbStatements, Insertions ┐
 *   source-words.tsv … ─▶ SourceStatements            ├▶ Nesting ─▶ QuoteStatements ─▶ ActStatements ─▶ RunOns ─▶ Attribution ─▶ Statement
 *                         HeadlineStatements          ┘            (all add to the list of Drafts)
 *   Subjects ─▶ SpeakerPhrases: who speaks in a clause; Antecedents: who is meant; Provenance: who passed it on
 * </pre>
 *
 * Not here: clauses and names (they come as parameters); whether two statements say the same (see module stories).
 */
@NullMarked
package quellenlage.analysis.statement;

import org.jspecify.annotations.NullMarked;
