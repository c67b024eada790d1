package quellenlage.stories.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Actor;
import quellenlage.analysis.article.EntityKind;

/** Actors of several articles that are one, while it is being put together. */
final class ActorGroup {

    private final boolean named;
    private final @Nullable KnownActor known;
    private final Map<String, Integer> names = new TreeMap<>();
    private final Map<String, Integer> forms = new TreeMap<>();
    private final Map<String, Integer> roles = new TreeMap<>();
    private final Map<EntityKind, Integer> kinds = new TreeMap<>();
    private final Map<String, List<String>> members = new TreeMap<>();
    private int mentions;

    ActorGroup(String canonical, boolean named) {
        this(canonical, named, null);
    }

    /** The group of one whom a file knows. */
    ActorGroup(KnownActor known) {
        this(known.name(), true, known);
    }

    private ActorGroup(String canonical, boolean named, @Nullable KnownActor known) {
        this.named = named;
        this.known = known;
        names.put(canonical, 0);
    }

    void add(String article, Actor actor, List<String> mentioned) {
        members.computeIfAbsent(article, a -> new ArrayList<>()).add(actor.id());
        kinds.merge(actor.kind(), 1, Integer::sum);
        actor.roles().forEach(role -> roles.merge(role, 1, Integer::sum));
        forms.merge(actor.name(), 0, Integer::sum);
        actor.aliases().forEach(alias -> forms.merge(alias, 0, Integer::sum));
        for (String form : mentioned) {
            mentions++;
            if (!form.isEmpty()) {
                forms.merge(form, 1, Integer::sum);
            }
        }
        mentions += mentioned.isEmpty() ? 1 : 0;
        names.computeIfPresent(name(), (name, count) -> count + 1);
    }

    /** Takes over what the other group holds. */
    void absorb(ActorGroup other) {
        other.names.forEach((name, count) -> names.merge(name, count, Integer::sum));
        other.forms.forEach((form, count) -> forms.merge(form, count, Integer::sum));
        other.roles.forEach((role, count) -> roles.merge(role, count, Integer::sum));
        other.kinds.forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
        other.members.forEach((article, ids) ->
                members.computeIfAbsent(article, a -> new ArrayList<>()).addAll(ids));
        mentions += other.mentions;
    }

    @Nullable
    KnownActor known() {
        return known;
    }

    /** False when a file keeps the two apart. */
    boolean mayBe(ActorGroup other) {
        if (known != null && other.known != null) {
            return known.equals(other.known);
        }
        return !keepsAway(other) && !other.keepsAway(this);
    }

    private boolean keepsAway(ActorGroup other) {
        return known != null
                && !known.not().isEmpty()
                && (other.names.keySet().stream().anyMatch(name -> ActorFile.excludes(known, name))
                        || other.forms.keySet().stream().anyMatch(form -> ActorFile.excludes(known, form)));
    }

    boolean isPerson() {
        return kind() == EntityKind.PERSON;
    }

    boolean isNamed() {
        return named;
    }

    int mentions() {
        return mentions;
    }

    /** The kind that most articles give it. */
    EntityKind kind() {
        return known == null ? first(kinds, Comparator.<EntityKind>naturalOrder()) : known.kind();
    }

    /** The form to show: a whole name before a single word, then the most frequent, then the longest. */
    String name() {
        if (known != null) {
            return known.name();
        }
        if (!named) {
            return first(names, Comparator.<String>naturalOrder());
        }
        return names.entrySet().stream()
                .min(Comparator.comparing(
                                (Map.Entry<String, Integer> e) -> e.getKey().indexOf(' ') < 0)
                        .thenComparing(e -> -e.getValue())
                        .thenComparing(e -> -e.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    Set<String> roles() {
        return roles.keySet();
    }

    boolean sharesRole(ActorGroup other) {
        Set<String> ours = new HashSet<>();
        roles.keySet().forEach(role -> ours.add(role.toLowerCase(Locale.ROOT)));
        return other.roles.keySet().stream().anyMatch(role -> ours.contains(role.toLowerCase(Locale.ROOT)));
    }

    StoryActor finished(String id) {
        Map<String, List<String>> sorted = new HashMap<>();
        members.forEach(
                (article, ids) -> sorted.put(article, ids.stream().sorted().toList()));
        return new StoryActor(id, name(), kind(), named, byCount(forms), byCount(roles), sorted);
    }

    private static List<String> byCount(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static <K> K first(Map<K, Integer> counts, Comparator<K> order) {
        return counts.entrySet().stream()
                .min(Map.Entry.<K, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey(order)))
                .orElseThrow()
                .getKey();
    }
}
