package quellenlage.stories.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.StatementType;

/**
 * Something that is said, merged over the articles that report it.
 *
 * @param id unique in the story: {@code c1}, {@code c2} …
 * @param actor id of the story actor who says it; null when nobody is known
 * @param speaker the actor's name, or the words of the text for one who is not known; null when the text has none
 * @param text the fullest wording, as it stands in its article (pieces joined by " … ")
 * @param type of that wording
 * @param said date of the utterance, TIMEX3 value; null when unknown
 * @param occurrences at least one, in order of publication
 * @param outlets number of outlets (or articles without one) that report it
 * @param independentSources number of origins: copies of one text, relays of one agency and reports of one and the same
 *     utterance count once
 * @param origins the origins in words, as many as are counted: "dpa", "Küstenbote"
 */
public record Claim(
        String id,
        @Nullable String actor,
        @Nullable String speaker,
        String text,
        StatementType type,
        @Nullable String said,
        List<Occurrence> occurrences,
        int outlets,
        int independentSources,
        List<String> origins) {

    /** A claim without words for its speaker. */
    public Claim(
            String id,
            @Nullable String actor,
            String text,
            StatementType type,
            @Nullable String said,
            List<Occurrence> occurrences,
            int outlets,
            int independentSources,
            List<String> origins) {
        this(id, actor, null, text, type, said, occurrences, outlets, independentSources, origins);
    }

    public Claim {
        occurrences = List.copyOf(occurrences);
        origins = List.copyOf(origins);
    }

    /**
     * One report of a claim.
     *
     * @param statement index in the article's list of statements
     * @param agency who passed it on; null when the text does not say
     */
    public record Occurrence(
            Place place,
            int statement,
            StatementType type,
            @Nullable String agency) {}
}
