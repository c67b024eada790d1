package quellenlage.stories.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds those who may have another spelling of a name, without looking at everybody. */
final class PersonIndex {

    private final Map<String, List<Person>> byWord = new HashMap<>();
    private final Map<String, List<Person>> byLetters = new HashMap<>();
    private final Map<String, List<Person>> byPair = new HashMap<>();

    void add(Person person) {
        new HashSet<>(person.name().words()).forEach(word -> byLetters
                .computeIfAbsent(Letters.plain(word), w -> new ArrayList<>())
                .add(person));
        person.sounds().forEach(sound -> byWord.computeIfAbsent(sound, k -> new ArrayList<>())
                .add(person));
        person.pairs().forEach(pair -> byPair.computeIfAbsent(pair, p -> new ArrayList<>())
                .add(person));
    }

    /** Those with a word that sounds like one of the person's, and the beginning of a second one. */
    Collection<Person> alike(Person person) {
        return found(byPair, person.wanted());
    }

    /** Those with a word that can sound like one of the person's. */
    Collection<Person> sharingWord(Person person) {
        return found(byWord, person.heard());
    }

    /** Those with that word, accents aside. */
    Collection<Person> withWord(String word) {
        return byLetters.getOrDefault(Letters.plain(word), List.of());
    }

    private static Collection<Person> found(Map<String, List<Person>> index, Collection<String> keys) {
        Set<Person> found = new LinkedHashSet<>();
        keys.forEach(key -> found.addAll(index.getOrDefault(key, List.of())));
        return found;
    }
}
