package quellenlage.analysis.article;

/**
 * A place where an actor is named or referred to.
 *
 * @param span the name or noun phrase head ("Wolodymyr Selenskyj", "Kremlchef", "er"), without article and title
 * @param actor id of the {@link Actor} in the same analysis
 * @param named false for a nominal mention or a pronoun ("der Kremlchef", "die Ministeriumssprecherin", "er")
 */
public record Mention(Span span, EntityKind kind, String actor, boolean named, Evidence evidence) implements Finding {}
