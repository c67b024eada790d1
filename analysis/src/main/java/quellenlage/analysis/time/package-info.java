/**
 * Finds dates, times, durations and sets, as TIMEX3, and resolves them against the day of publication.
 *
 * <pre>
 *   calendar.tsv … holidays.tsv ─▶ TimeWords ─▶ Sense …
 *   patterns.tsv ─▶ Grammar (one automaton)      │
 *                          └──────▶ Matcher ◀────┘
 *                                      │ Match
 *                                      ▼
 *   ClauseTense, Calendar, Holidays ─▶ Resolver (Parts, DateReader, Durations) ─▶ TimeExpression
 * </pre>
 *
 * What cannot be told from the text and the day of publication stays open ({@code XXXX-WXX-4}). Spans and values follow
 * TimeML 1.2.1 as the KRAUTS corpus applies it to German: no preposition; "vor drei Jahren" is a duration.
 *
 * <p>Not here: amounts that are no time (see figure).
 */
@NullMarked
package quellenlage.analysis.time;

import org.jspecify.annotations.NullMarked;
