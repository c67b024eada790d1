package quellenlage.analysis.article;

/** Mood of a finite verb, as far as its form in the third person proves it. */
public enum Mood {
    /** Also where the form could be either: "sie sagen". */
    INDICATIVE,
    /** Konjunktiv I: "sei", "habe". */
    SUBJUNCTIVE1,
    /** Konjunktiv II: "wäre", "hätten". */
    SUBJUNCTIVE2
}
