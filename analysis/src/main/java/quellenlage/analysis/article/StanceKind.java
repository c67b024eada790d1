package quellenlage.analysis.article;

/** What position an actor takes on a proposition, or that none is taken. */
public enum StanceKind {
    CONFIRMS,
    DENIES,
    /** Neither confirms nor denies. */
    NEITHER,
    DOES_NOT_DISPUTE,
    /** Does not, cannot or will not (yet) confirm. */
    NO_CONFIRMATION,
    /** Gives no answer. */
    NO_COMMENT,
    DOUBTS
}
