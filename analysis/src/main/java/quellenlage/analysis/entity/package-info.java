/**
 * Finds persons, organisations, places and roles, and which mentions mean the same actor.
 *
 * <pre>
 *   gazetteers, roles.tsv ─▶ EntityFinder ─▶ Entities (Mention, Actor)
 * </pre>
 *
 * Not here: who is the same over several articles (see module stories).
 */
@NullMarked
package quellenlage.analysis.entity;

import org.jspecify.annotations.NullMarked;
