/**
 * Cuts text into sentences and tokens and says what each word can be.
 *
 * <pre>
 *   abbreviations.tsv ─▶ SentenceReader ─▶ TokenizedText ◀─ morphology table
 * </pre>
 *
 * Not here: names, numbers, anything about what the text means.
 */
@NullMarked
package quellenlage.analysis.sentence;

import org.jspecify.annotations.NullMarked;
