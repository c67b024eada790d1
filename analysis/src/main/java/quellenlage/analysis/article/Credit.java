package quellenlage.analysis.article;

/**
 * A place where the article says which agency it took text from: a signature, a dateline, a by-line.
 *
 * @param agency the agency's usual short name: "dpa", "Reuters"
 */
public record Credit(Span span, String agency, Evidence evidence) implements Finding {}
