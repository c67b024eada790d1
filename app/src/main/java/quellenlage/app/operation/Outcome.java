package quellenlage.app.operation;

/**
 * How a run over the inputs went.
 *
 * @param articles read
 * @param rejections inputs and lines that could not be used
 */
public record Outcome(long articles, long rejections) {}
