package quellenlage.analysis.article;

/** How a statement was made. */
public enum Medium {
    SPEECH,
    WRITING,
    THOUGHT,
    SPEECH_WRITING,
    SPEECH_THOUGHT,
    WRITING_THOUGHT
}
