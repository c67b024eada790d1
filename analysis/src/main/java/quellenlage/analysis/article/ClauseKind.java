package quellenlage.analysis.article;

/** How a clause is built. */
public enum ClauseKind {
    /** The first clause of a sentence that stands alone, or one joined to it by "und", a semicolon or a colon. */
    MAIN,
    /** Verb in second place after a comma: "(er sagte,) die Lage sei ernst". */
    VERB_SECOND,
    /** Verb in first place: "(…,) sagte er", a question, a condition without "wenn". */
    VERB_FIRST,
    /** Introduced by a subordinating conjunction or a w-word: "dass", "weil", "ob", "wie", "warum". */
    SUBORDINATE,
    /** Introduced by a relative pronoun: "(der Mann,) der dort wohnt". */
    RELATIVE,
    /** With zu and infinitive, with or without "um", "ohne", "statt". */
    INFINITIVE,
    /** Without any verb form that could be its predicate: a headline, "so Rutte". */
    FRAGMENT
}
