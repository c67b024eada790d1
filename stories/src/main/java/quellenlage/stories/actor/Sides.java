package quellenlage.stories.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.Span;

/**
 * For whom the actors of one story speak: the Kremlin, its head and Moscow for Russia, the secretary general of NATO for
 * NATO, the director and the spokeswoman of a company for the company. An actor of whom nothing else is known speaks for
 * itself.
 */
public final class Sides {

    /**
     * That one actor speaks for another.
     *
     * @param actor id of the story actor who speaks
     * @param principal id of the story actor spoken for; null when that is none of the story's actors
     * @param name of the one spoken for
     * @param article where it is told, as is the span; null when general knowledge tells it
     */
    public record SpeaksFor(
            String actor,
            @Nullable String principal,
            String name,
            Evidence evidence,
            @Nullable String article,
            @Nullable Span span) {}

    private final Map<String, SpeaksFor> links = new HashMap<>();
    private final Map<String, String> sides = new HashMap<>();

    private Sides() {}

    /** Finds the side of each actor. */
    public static final class Finder {
        private final ActorFile file;
        private final States states = States.german();
        private final Organisations organisations = Organisations.german();
        private final Offices offices = Offices.german(states, organisations);
        private final SpeakerFinder speakers = new SpeakerFinder();

        /** A finder that knows the actors that the program brings along. */
        public Finder() {
            this(ActorFile.shipped());
        }

        /** A finder that knows for whom the actors of the file speak. */
        public Finder(ActorFile file) {
            this.file = file;
        }

        /** The sides that names and offices alone tell. */
        public Sides of(List<StoryActor> actors) {
            return of(actors, List.of());
        }

        /**
         * The sides that names, offices and the words of the articles tell.
         *
         * @param actors of the story, as the merger gives them
         * @param articles of the story, in any order
         */
        public Sides of(List<StoryActor> actors, List<Analysis> articles) {
            Set<String> present = new HashSet<>();
            for (StoryActor actor : actors) {
                Organisations.Organisation known = organisations.named(actor.name());
                if (known != null) {
                    present.add(known.name());
                }
            }
            Sides result = new Sides();
            Map<String, SpeaksFor> told = told(actors, articles);
            StandIns standIns = new StandIns(actors, speakers.kinds());
            for (StoryActor actor : actors) {
                SpeaksFor link = side(actor, present);
                link = link == null ? told.get(actor.id()) : link;
                StoryActor meant = link == null ? standIns.meant(actor) : null;
                if (meant != null) {
                    link = new SpeaksFor(
                            actor.id(), meant.id(), meant.name(), Evidence.of("stands-for-only-one"), null, null);
                }
                if (link != null) {
                    result.links.put(actor.id(), link);
                }
            }
            Map<String, String> names = new HashMap<>();
            actors.forEach(actor -> names.put(actor.id(), actor.name()));
            actors.forEach(actor -> result.sides.put(actor.id(), result.root(actor.id(), names)));
            return result;
        }

        /** What general knowledge and the offices tell. */
        private @Nullable SpeaksFor side(StoryActor actor, Set<String> present) {
            KnownActor known = file.named(actor.name());
            if (known != null && known.speaksFor() != null) {
                return link(actor, known.speaksFor(), new Evidence("speaks-for-file", known.place()));
            }
            Organisations.Organisation organisation = organisations.named(actor.name());
            if (organisation != null) {
                return link(
                        actor,
                        organisation.side() == null ? organisation.name() : organisation.side(),
                        Evidence.of("speaks-for-organisation"));
            }
            if (actor.kind() != EntityKind.PERSON) {
                String state = states.named(actor.name());
                state = state == null ? states.seatedIn(actor.name()) : state;
                if (state != null) {
                    return link(actor, state, Evidence.of("speaks-for-seat"));
                }
            }
            for (String role : actor.roles()) {
                String side = offices.side(role, present);
                if (side != null) {
                    return link(actor, side, Evidence.of("speaks-for-office"));
                }
            }
            String side =
                    actor.named() && actor.kind() == EntityKind.PERSON ? null : offices.side(actor.name(), present);
            return side == null ? null : link(actor, side, Evidence.of("speaks-for-office"));
        }

        private static SpeaksFor link(StoryActor actor, String side, Evidence evidence) {
            return new SpeaksFor(actor.id(), null, side, evidence, null, null);
        }

        /** What the articles tell: for each actor the one for whom most of them say that it speaks. */
        private Map<String, SpeaksFor> told(List<StoryActor> actors, List<Analysis> articles) {
            Map<String, StoryActor> byMember = new HashMap<>();
            for (StoryActor actor : actors) {
                actor.members().forEach((article, ids) -> ids.forEach(id -> byMember.put(article + '\t' + id, actor)));
            }
            List<Analysis> ordered = new ArrayList<>(articles);
            ordered.sort(Comparator.comparing(a -> a.article().id()));
            Map<String, Map<String, List<SpeaksFor>>> votes = new TreeMap<>();
            for (Analysis analysis : ordered) {
                String article = analysis.article().id();
                for (SpeakerFinder.Voice voice : speakers.find(analysis)) {
                    StoryActor actor = byMember.get(article + '\t' + voice.actor());
                    StoryActor principal = byMember.get(article + '\t' + voice.principal());
                    if (actor != null && principal != null && !actor.id().equals(principal.id())) {
                        votes.computeIfAbsent(actor.id(), a -> new TreeMap<>())
                                .computeIfAbsent(principal.id(), p -> new ArrayList<>())
                                .add(new SpeaksFor(
                                        actor.id(),
                                        principal.id(),
                                        principal.name(),
                                        voice.evidence(),
                                        article,
                                        voice.span()));
                    }
                }
            }
            Map<String, SpeaksFor> result = new HashMap<>();
            votes.forEach((actor, principals) -> winner(principals).ifPresent(link -> result.put(actor, link)));
            return result;
        }

        /** The first telling of the one with most; none when two have as many. */
        private static Optional<SpeaksFor> winner(Map<String, List<SpeaksFor>> principals) {
            List<List<SpeaksFor>> order = new ArrayList<>(principals.values());
            order.sort(Comparator.comparingInt(links -> -links.size()));
            boolean tie =
                    order.size() > 1 && order.get(0).size() == order.get(1).size();
            return tie ? Optional.empty() : Optional.of(order.get(0).get(0));
        }
    }

    /** Follows the links to the end; a ring ends at its first name. */
    private String root(String actor, Map<String, String> names) {
        Set<String> seen = new HashSet<>();
        String at = actor;
        while (seen.add(at)) {
            SpeaksFor link = links.get(at);
            if (link == null) {
                break;
            }
            if (link.principal() == null) {
                return link.name();
            }
            at = link.principal();
        }
        SpeaksFor next = links.get(at);
        String first = names.getOrDefault(at, at);
        for (String start = at;
                next != null && next.principal() != null && !next.principal().equals(start); ) {
            first = first.compareTo(next.name()) < 0 ? first : next.name();
            next = links.get(next.principal());
        }
        return first;
    }

    /** The name of the state, organisation or person that the actor speaks for in the end; the empty text for nobody. */
    public String of(@Nullable String actor) {
        return actor == null ? "" : sides.getOrDefault(actor, actor);
    }

    /** For whom the actor speaks next, and why; empty for one who speaks for itself. */
    public Optional<SpeaksFor> link(@Nullable String actor) {
        return actor == null ? Optional.empty() : Optional.ofNullable(links.get(actor));
    }

    /** True when both speak for the same one in the end. */
    public boolean areOne(@Nullable String actor, @Nullable String other) {
        return actor != null && other != null && of(actor).equals(of(other));
    }
}
