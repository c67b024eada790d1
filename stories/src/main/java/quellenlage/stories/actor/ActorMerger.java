package quellenlage.stories.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Actor;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.EntityKind;

/**
 * Merges the actors of a story's articles: spellings of one name, surnames alone, offices, states and organisations under
 * several names. Free of order, deterministic, thread-safe.
 *
 * <p>First the names that are whole, then what leads to exactly one of them (a surname, an office), then descriptions in
 * the same words. What leads to two stays by itself.
 */
public final class ActorMerger {

    private final NameMatcher matcher;
    private final States states;
    private final Organisations organisations;
    private final DescribedActors described = DescribedActors.german();
    private final ActorFile file;
    private final KnownPersons known;

    private ActorMerger(NameMatcher matcher, States states, Organisations organisations, ActorFile file) {
        this.matcher = matcher;
        this.states = states;
        this.organisations = organisations;
        this.file = file;
        this.known = new KnownPersons(file, matcher);
    }

    /** A merger for German that knows the actors that the program brings along; loads its lexicons, so make one and keep it. */
    public static ActorMerger german() {
        return german(ActorFile.shipped());
    }

    /** A merger for German that knows the actors of the file; what the file decides wins. */
    public static ActorMerger german(ActorFile file) {
        return new ActorMerger(NameMatcher.german(), States.german(), Organisations.german(), file);
    }

    /** The actors of the articles, the most frequent first. */
    public List<StoryActor> merge(List<Analysis> articles) {
        List<Analysis> ordered = new ArrayList<>(articles);
        ordered.sort(Comparator.comparing(a -> a.article().id()));
        Map<String, ActorGroup> named = new TreeMap<>();
        Map<String, ActorGroup> descriptions = new TreeMap<>();
        for (Analysis analysis : ordered) {
            MentionForms mentions = MentionForms.of(analysis);
            for (Actor actor : analysis.entities().actors()) {
                group(actor, named, descriptions).add(analysis.article().id(), actor, mentions.of(actor));
            }
        }
        List<ActorGroup> groups = persons(named);
        for (ActorGroup group : named.values()) {
            if (!group.isPerson()) {
                groups.add(group);
            }
        }
        described.settle(descriptions.values(), groups);
        return numbered(groups);
    }

    private ActorGroup group(Actor actor, Map<String, ActorGroup> named, Map<String, ActorGroup> descriptions) {
        KnownActor decided = decided(actor);
        if (decided != null) {
            return named.computeIfAbsent("file " + decided.name(), k -> new ActorGroup(decided));
        }
        return (actor.named() ? named : descriptions)
                .computeIfAbsent(key(actor), k -> new ActorGroup(canonical(actor), actor.named()));
    }

    /** Whom the file says it is: by the name, for a person by a spelling of it, for one who is described by the words. */
    private @Nullable KnownActor decided(Actor actor) {
        KnownActor byName = file.named(actor.named() ? actor.name() : described.key(actor.name()));
        if (byName != null || !actor.named() || actor.kind() != EntityKind.PERSON) {
            return byName;
        }
        return known.spelled(actor.name());
    }

    private String key(Actor actor) {
        if (!actor.named()) {
            return described.key(actor.name());
        }
        return (actor.kind() == EntityKind.PERSON ? "person " : "other ")
                + Letters.plain(matcher.latin(canonical(actor)));
    }

    /** The name to merge by: the state's or organisation's usual one where it is known. */
    private String canonical(Actor actor) {
        if (actor.kind() == EntityKind.PERSON || !actor.named()) {
            return actor.name();
        }
        Organisations.Organisation organisation = organisations.named(actor.name());
        if (organisation != null) {
            return organisation.name();
        }
        String state = states.named(actor.name());
        return state == null ? actor.name() : state;
    }

    /** Joins the spellings of persons' names. */
    private List<ActorGroup> persons(Map<String, ActorGroup> named) {
        List<Person> whole = new ArrayList<>();
        List<Person> single = new ArrayList<>();
        for (ActorGroup group : named.values()) {
            if (group.isPerson()) {
                PersonName name = matcher.cut(group.name());
                (name.size() > 1 ? whole : single).add(new Person(group, name, matcher));
            }
        }
        whole.sort(Person.ORDER);
        single.sort(Person.ORDER);
        PersonIndex index = new PersonIndex();
        List<Person> kept = new ArrayList<>();
        whole.sort(Comparator.comparing((Person p) -> p.group().known() == null));
        for (Person person : whole) {
            Person same = best(person, index.alike(person));
            if (same == null) {
                kept.add(person);
                index.add(person);
            } else {
                same.group().absorb(person.group());
            }
        }
        for (Person person : single) {
            List<Person> fitting = new ArrayList<>();
            for (Person other : index.sharingWord(person)) {
                if (person.group().mayBe(other.group()) && fits(person, other)) {
                    fitting.add(other);
                }
            }
            Person one = onlyOne(person, fitting);
            if (one != null) {
                one.group().absorb(person.group());
            } else {
                kept.add(person);
                if (fitting.isEmpty()) {
                    index.add(person);
                }
            }
        }
        List<ActorGroup> groups = new ArrayList<>();
        kept.forEach(person -> groups.add(person.group()));
        return groups;
    }

    private @Nullable Person best(Person person, Collection<Person> candidates) {
        Person best = null;
        double score = 0;
        for (Person other : candidates) {
            if (!person.group().mayBe(other.group())
                    || !person.keys().contains(other.surname()) && !other.keys().contains(person.surname())) {
                continue;
            }
            NameMatch match = matcher.match(person.name(), other.name());
            if (match.same() && match.score() > score) {
                best = other;
                score = match.score();
            }
        }
        return best;
    }

    /** A surname, or a rare given name, that sounds like a word of the whole name. */
    private boolean fits(Person single, Person whole) {
        Sounds.Word word = single.name().spoken().get(0);
        List<Sounds.Word> words = whole.name().spoken();
        for (int i = words.size() - 1; i >= 0; i--) {
            if (matcher.wordSimilarity(word, words.get(i)) >= 0.9) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Person onlyOne(Person single, List<Person> fitting) {
        List<Person> left = fitting;
        if (left.size() > 1) {
            left = left.stream().filter(p -> p.hasSurname(single)).toList();
        }
        if (left.size() > 1) {
            left = left.stream()
                    .filter(p -> p.group().sharesRole(single.group()))
                    .toList();
        }
        return left.size() == 1 ? left.get(0) : null;
    }

    private static List<StoryActor> numbered(List<ActorGroup> groups) {
        groups.sort(Comparator.comparingInt(ActorGroup::mentions)
                .reversed()
                .thenComparing(ActorGroup::name)
                .thenComparing(ActorGroup::kind));
        List<StoryActor> actors = new ArrayList<>(groups.size());
        for (ActorGroup group : groups) {
            actors.add(group.finished("p" + (actors.size() + 1)));
        }
        return actors;
    }
}
