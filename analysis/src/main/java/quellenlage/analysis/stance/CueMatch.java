package quellenlage.analysis.stance;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.StanceKind;

/**
 * A cue that stands in a clause.
 *
 * @param verb token of the verb
 * @param tokens all tokens of the cue
 * @param negated true when a negation holds for it
 * @param kind the stance; null when the words take none in this polarity
 * @param parts subject and object, as far as the clause names them
 * @param subjectClause the clause that holds the subject, {@code clause} itself where it has its own
 */
record CueMatch(
        Cue cue,
        ClauseView clause,
        int verb,
        BitSet tokens,
        boolean negated,
        @Nullable StanceKind kind,
        Parts parts,
        ClauseView subjectClause) {

    /** "weder bestätigt noch dementiert": this one leaves open, the other does not deny. */
    boolean isNeitherWith(CueMatch other) {
        boolean sameSubject =
                clause.index() == other.clause.index() || other.subjectClause.index() == subjectClause.index();
        return sameSubject
                && kind == StanceKind.NO_CONFIRMATION
                && other.negated
                && other.cue.plain() == StanceKind.DENIES;
    }

    /** This cue together with the other. */
    CueMatch neitherWith(CueMatch other) {
        BitSet both = (BitSet) tokens.clone();
        both.or(other.tokens);
        Parts known = parts.object() == null ? new Parts(parts.subject(), other.parts.object()) : parts;
        return new CueMatch(cue, clause, verb, both, true, StanceKind.NEITHER, known, subjectClause);
    }
}
