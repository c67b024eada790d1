package quellenlage.intake;

/**
 * Bytes as they came in.
 *
 * @param bytes not to be changed
 */
public record RawInput(byte[] bytes) {}
