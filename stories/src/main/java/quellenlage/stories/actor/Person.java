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
    private final List<String> surnames;
    private final Set<String> keys = new TreeSet<>();
    private final Set<String> sounds = new LinkedHashSet<>();
    private final Set<String> heard = new LinkedHashSet<>();
    private final Set<String> pairs = new LinkedHashSet<>();
    private final Set<String> wanted = new LinkedHashSet<>();

    Person(ActorGroup group, PersonName name, NameMatcher matcher) {
        this.group = group;
        this.name = name;
        this.surnames = Consonants.keys(name.last());
        List<String> words = name.words();
        for (int i = 0; i < words.size(); i++) {
            if (name.isInitial(i)) {
                continue;
            }
            int syllables = Consonants.syllables(words.get(i));
            for (String key : Consonants.keys(words.get(i))) {
                keys.add(key);
                sounds.add(key + syllables);
                for (int more = -1; more <= 1; more++) {
                    heard.add(key + (syllables + more));
                }
                for (int j = 0; j < words.size(); j++) {
                    if (i != j) {
                        pair(key, words.get(j), matcher);
                    }
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

    /** True when a word of the other name can be this one's surname. */
    boolean hasSurnameIn(Person other) {
        return surnames.stream().anyMatch(other.keys::contains);
    }

    /** Key and syllables of each word: what the person is found by from a single word. */
    Collection<String> sounds() {
        return sounds;
    }

    /** The same with a syllable more or less. */
    Collection<String> heard() {
        return heard;
    }

    /** Each word's key with a sound of each other word: what the person is found by. */
    Collection<String> pairs() {
        return pairs;
    }

    /** The pairs of whom this can be another spelling. */
    Collection<String> wanted() {
        return wanted;
    }

    /** True when one of the words has the key and sounds like the word. */
    boolean soundsLike(Sounds.Word word, String key, NameMatcher matcher) {
        for (int i = name.size() - 1; i >= 0; i--) {
            if (Consonants.key(name.words().get(i)).equals(key)
                    && matcher.wordSimilarity(word, name.spoken().get(i)) >= 0.9) {
                return true;
            }
        }
        return false;
    }

    boolean hasSurname(Person single) {
        return surnames.stream().anyMatch(single.surnames::contains);
    }
}
