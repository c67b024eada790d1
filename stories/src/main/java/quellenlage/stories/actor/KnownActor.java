package quellenlage.stories.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.EntityKind;

/**
 * An actor whom somebody has decided on: one line of an {@link ActorFile}.
 *
 * @param name the form to show
 * @param aliases other forms that are always this actor
 * @param not forms that are never this actor
 * @param speaksFor the state or organisation that it speaks for; null for itself
 * @param roles offices, with the time in which they were held
 * @param place file and line
 */
public record KnownActor(
        String name,
        EntityKind kind,
        List<String> aliases,
        List<String> not,
        @Nullable String speaksFor,
        List<Tenure> roles,
        String place) {

    public KnownActor {
        aliases = List.copyOf(aliases);
        not = List.copyOf(not);
        roles = List.copyOf(roles);
    }

    /**
     * An office and when it was held; days as ISO 8601, both inclusive.
     *
     * @param from null when the beginning is not known or does not matter
     * @param to null while it lasts
     */
    public record Tenure(
            String role, @Nullable String from, @Nullable String to) {

        /** True when the office may have been held on the day; an unknown day is in every tenure that lasts. */
        public boolean holdsOn(@Nullable String day) {
            if (day == null) {
                return to == null;
            }
            return (from == null || from.compareTo(day) <= 0) && (to == null || day.compareTo(to) <= 0);
        }
    }
}
