package quellenlage.stories.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Actors that are only described: by an office that leads to one named person, else by their words. */
final class DescribedActors {

    private final Set<String> definite = new HashSet<>();
    private final Set<String> indefinite = new HashSet<>();

    private DescribedActors(LexiconFile file) {
        for (LexiconLine line : file.lines()) {
            (line.get("kind").equals("definite") ? definite : indefinite).add(line.get("word"));
        }
    }

    static DescribedActors german() {
        return new DescribedActors(LexiconFile.read(DescribedActors.class, "de/determiners.tsv"));
    }

    /** The words of a description without its article, in small letters. */
    String key(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).strip().split("\\s+");
        int from = 0;
        while (from < words.length - 1 && (definite.contains(words[from]) || indefinite.contains(words[from]))) {
            from++;
        }
        return String.join(" ", List.of(words).subList(from, words.length));
    }

    /** Puts each description to the named actor that it leads to, or to the groups as one of its own. */
    void settle(Collection<ActorGroup> descriptions, List<ActorGroup> groups) {
        Map<String, Set<ActorGroup>> byRole = new HashMap<>();
        for (ActorGroup group : groups) {
            for (String role : group.roles()) {
                String key = key(role);
                byRole.computeIfAbsent(key, k -> new HashSet<>()).add(group);
                String head = key.substring(key.lastIndexOf(' ') + 1);
                byRole.computeIfAbsent(head, k -> new HashSet<>()).add(group);
            }
        }
        List<ActorGroup> alone = new ArrayList<>();
        for (ActorGroup description : descriptions) {
            ActorGroup holder = holder(description, byRole);
            if (holder == null) {
                alone.add(description);
            } else {
                holder.absorb(description);
            }
        }
        groups.addAll(alone);
    }

    private @Nullable ActorGroup holder(ActorGroup description, Map<String, Set<ActorGroup>> byRole) {
        String name = description.name().toLowerCase(Locale.ROOT);
        int blank = name.indexOf(' ');
        if (blank > 0 && indefinite.contains(name.substring(0, blank))) {
            return null;
        }
        Set<ActorGroup> holders = byRole.getOrDefault(key(name), Set.of());
        ActorGroup only = holders.size() == 1 ? holders.iterator().next() : null;
        return only != null && only.mayBe(description) ? only : null;
    }
}
