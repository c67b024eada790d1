package quellenlage.stories.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.EntityKind;

/**
 * For whom the actors of one story speak: the Kremlin, its head and Moscow for Russia, the secretary general of NATO for
 * NATO. An actor of whom nothing else is known speaks for itself.
 */
public final class Sides {

    private final Map<String, String> sides = new HashMap<>();

    private Sides() {}

    /** Finds the side of each actor. */
    public static final class Finder {
        private final ActorFile file;
        private final States states = States.german();
        private final Organisations organisations = Organisations.german();
        private final Offices offices = Offices.german(states, organisations);

        /** A finder that knows the actors that the program brings along. */
        public Finder() {
            this(ActorFile.shipped());
        }

        /** A finder that knows for whom the actors of the file speak. */
        public Finder(ActorFile file) {
            this.file = file;
        }

        public Sides of(List<StoryActor> actors) {
            Set<String> present = new HashSet<>();
            for (StoryActor actor : actors) {
                Organisations.Organisation known = organisations.named(actor.name());
                if (known != null) {
                    present.add(known.name());
                }
            }
            Sides result = new Sides();
            for (StoryActor actor : actors) {
                String side = side(actor, present);
                result.sides.put(actor.id(), side == null ? actor.name() : side);
            }
            return result;
        }

        private @Nullable String side(StoryActor actor, Set<String> present) {
            KnownActor known = file.named(actor.name());
            if (known != null && known.speaksFor() != null) {
                return known.speaksFor();
            }
            Organisations.Organisation organisation = organisations.named(actor.name());
            if (organisation != null) {
                return organisation.side() == null ? organisation.name() : organisation.side();
            }
            if (actor.kind() != EntityKind.PERSON) {
                String state = states.named(actor.name());
                state = state == null ? states.seatedIn(actor.name()) : state;
                if (state != null) {
                    return state;
                }
            }
            for (String role : actor.roles()) {
                String side = offices.side(role, present);
                if (side != null) {
                    return side;
                }
            }
            return actor.named() && actor.kind() == EntityKind.PERSON ? null : offices.side(actor.name(), present);
        }
    }

    /** The name of the state, organisation or person that the actor speaks for; the empty text for nobody. */
    public String of(@Nullable String actor) {
        return actor == null ? "" : sides.getOrDefault(actor, actor);
    }
}
