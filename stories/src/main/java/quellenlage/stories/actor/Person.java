package quellenlage.stories.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A person with the words of the name and the keys by which other spellings of it are looked up. */
final class Person {

    /** The most frequent first. */
    static final Comparator<Person> ORDER =
            Comparator.comparingInt((Person p) -> p.group.mentions()).reversed().thenComparing(p -> p.group.name());

    private final ActorGroup group;
    private final PersonName name;
    private final String surname;
    private final Set<String> keys = new TreeSet<>();
    private final Set<String> pairs = new LinkedHashSet<>();
    private final Set<String> wanted = new LinkedHashSet<>();

    Person(ActorGroup group, PersonName name, NameMatcher matcher) {
        this.group = group;
        this.name = name;
        this.surname = Consonants.key(name.last());
        List<String> words = name.words();
        for (int i = 0; i < words.size(); i++) {
            if (name.isInitial(i)) {
                continue;
            }
            String key = Consonants.key(words.get(i));
            keys.add(key);
            for (int j = 0; j < words.size(); j++) {
                if (i != j) {
                    pair(key, words.get(j), matcher);
                }
            }
        }
    }

    /** An initial is found by every other word and finds every other word. */
    private void pair(String key, String other, NameMatcher matcher) {
        pairs.add(key + "|any");
        if (other.length() == 1) {
            pairs.add(key + "|initial");
            wanted.add(key + "|any");
            return;
        }
        wanted.add(key + "|initial");
        List<String> sounds = new ArrayList<>();
        sounds.add(key + '|' + Consonants.key(other).charAt(0));
        matcher.givenNames(other).forEach(number -> sounds.add(key + '|' + number));
        pairs.addAll(sounds);
        wanted.addAll(sounds);
    }

    ActorGroup group() {
        return group;
    }

    PersonName name() {
        return name;
    }

    /** Key of the last word. */
    String surname() {
        return surname;
    }

    /** Keys of all words. */
    Set<String> keys() {
        return keys;
    }

    /** Each word's key with a sound of each other word: what the person is found by. */
    Collection<String> pairs() {
        return pairs;
    }

    /** The pairs of whom this can be another spelling. */
    Collection<String> wanted() {
        return wanted;
    }

    boolean hasSurname(Person single) {
        return surname.equals(single.surname);
    }
}
