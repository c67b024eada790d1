package quellenlage.analysis.article;

/** The five kinds of attributed statements of Petersen-Frey and Biemann, LREC-COLING 2024. */
public enum StatementType {
    /** The words themselves, in quotation marks or as such. */
    DIRECT,
    /** The content in the reporter's words, with a cue. */
    INDIRECT,
    /** That something was said, with its topic but without what was said. */
    REPORTED,
    /** A voice in the text without cue or speaker in the sentence. */
    FREE_INDIRECT,
    /** Konjunktiv sentences that go on with a statement begun before. */
    INDIRECT_FREE_INDIRECT
}
