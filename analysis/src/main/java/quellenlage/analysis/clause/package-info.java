/**
 * Cuts sentences into clauses and noun phrases, without a parser: commas, conjunctions, verb forms, agreement.
 *
 * <pre>
 *   clause-words.tsv ─▶ ClauseReader ─▶ Clauses (Clause, NounPhrase)
 *                        Segments ─▶ ClauseStack ─▶ VerbComplex
 * </pre>
 *
 * Not here: what a verb means, who speaks, which phrase is the subject.
 */
@NullMarked
package quellenlage.analysis.clause;

import org.jspecify.annotations.NullMarked;
