package quellenlage.stories.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.EntityKind;

/**
 * Nouns that stand for an organisation of the story: "die Reederei" for the only shipping company that is named, "das
 * Unternehmen" for the only company.
 */
final class StandIns {

    private final OrganisationKinds kinds;
    private final Map<String, List<StoryActor>> byWord = new HashMap<>();
    private final Map<String, List<StoryActor>> byKind = new HashMap<>();

    StandIns(List<StoryActor> actors, OrganisationKinds kinds) {
        this.kinds = kinds;
        for (StoryActor actor : actors) {
            boolean phrase = !actor.named() && actor.name().indexOf(' ') >= 0;
            if (actor.kind() != EntityKind.ORGANISATION || phrase || kinds.isGeneric(actor.name())) {
                continue;
            }
            List<String> texts = new ArrayList<>(actor.roles());
            texts.add(actor.name());
            if (actor.named()) {
                Set<String> words = new HashSet<>();
                texts.addAll(actor.forms());
                texts.forEach(text ->
                        Collections.addAll(words, text.toLowerCase(Locale.ROOT).split("[ -]")));
                words.forEach(word ->
                        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(actor));
            }
            String kind = kinds.kind(texts);
            if (kind != null) {
                byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(actor);
            }
        }
    }

    /** The organisation that a described one stands for; null when there is none, or several. */
    @Nullable
    StoryActor meant(StoryActor actor) {
        String noun = actor.name().toLowerCase(Locale.ROOT);
        if (actor.named() || actor.kind() != EntityKind.ORGANISATION || noun.indexOf(' ') >= 0) {
            return null;
        }
        StoryActor byNoun = only(actor, byWord.getOrDefault(noun, List.of()));
        if (byNoun != null || !kinds.isGeneric(noun)) {
            return byNoun;
        }
        String kind = kinds.kind(List.of(noun));
        return kind == null ? null : only(actor, byKind.getOrDefault(kind, List.of()));
    }

    /** The only one that stands in an article with the actor. */
    private static @Nullable StoryActor only(StoryActor actor, List<StoryActor> candidates) {
        StoryActor only = null;
        for (StoryActor candidate : candidates) {
            boolean together = !candidate.id().equals(actor.id())
                    && !Collections.disjoint(
                            candidate.members().keySet(), actor.members().keySet());
            if (together) {
                if (only != null) {
                    return null;
                }
                only = candidate;
            }
        }
        return only;
    }
}
