package quellenlage.intake;

/** Why an input, or a line of one, is rejected. The details that go with each are listed with it. */
public enum Problem {
    /** No file of that name. */
    NOT_FOUND,
    /** It cannot be read; detail: the system's reason. */
    UNREADABLE,
    /** A file whose ending says nothing that is known here; detail: the ending. */
    UNKNOWN_KIND,
    /** Details: the byte's value, its position from 0 in the line or file. */
    NOT_UTF8,
    /** A text with a null byte; detail: its position. */
    BINARY,
    /** Half a surrogate pair; detail: its position in the text. */
    HALF_CHARACTER,
    /** Details: what is wrong, column. */
    NOT_JSON,
    /** JSON, but not an object. */
    NO_OBJECT,
    /** Neither text nor a page with text. */
    NO_TEXT,
    /** Detail: the limit in bytes. */
    TOO_LARGE,
    /** Detail: the limit. */
    TOO_DEEP,
    /** Compressed data that ends early or is damaged. */
    BROKEN_GZIP,
    /** Compressed data that expands beyond the limit. */
    EXPANDS_TOO_MUCH,
    /** An earlier article has the same id; detail: the id. */
    DUPLICATE_ID,
    /** It was read, but a step of the analysis failed on it, which is a fault of the program; detail: the failure. */
    ANALYSIS_FAILED
}
