package quellenlage.intake;

/**
 * What is read at most; whatever is larger is rejected.
 *
 * @param fileBytes of a file that is read whole (text, page, JSON document), after decompression
 * @param articleBytes of one line of JSON Lines, of one text or page
 * @param expandedBytes of a compressed file after decompression
 * @param expansion bytes that one compressed byte may become, from the first megabyte on
 * @param jsonDepth nested objects and arrays in JSON
 */
public record Limits(long fileBytes, int articleBytes, long expandedBytes, int expansion, int jsonDepth) {

    public static final Limits DEFAULT = new Limits(64L << 20, 10 << 20, 64L << 30, 200, 64);
}
