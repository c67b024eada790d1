package quellenlage.analysis.article;

/** How a figure limits the true value. */
public enum Bound {
    /** "300", "ein Dutzend". */
    EXACT,
    /** "etwa", "rund", "schätzungsweise". */
    ABOUT,
    /** "bis zu", "höchstens". */
    AT_MOST,
    /** "mindestens". */
    AT_LEAST,
    /** "mehr als", "über", "gut". */
    MORE_THAN,
    /** "weniger als", "unter". */
    LESS_THAN,
    /** "fast", "knapp". */
    ALMOST,
    /** "zwischen 250 und 600". */
    RANGE,
    /** "Tausende", "Dutzende". */
    VAGUE
}
