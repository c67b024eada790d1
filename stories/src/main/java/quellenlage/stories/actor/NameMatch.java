package quellenlage.stories.actor;

/**
 * Whether two spellings name the same one.
 *
 * @param same the decision that actors are merged by
 * @param score 0 to 1; at least {@link NameMatcher#THRESHOLD} when the same
 * @param reason why, in German words
 */
public record NameMatch(boolean same, double score, String reason) {}
