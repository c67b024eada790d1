package quellenlage.analysis.stance;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.NounPhrase;

/**
 * What stands around the verb of a clause.
 *
 * @param subject null when there is none in the clause
 * @param object null when there is none in the clause
 */
record Parts(@Nullable NounPhrase subject, @Nullable NounPhrase object) {}
