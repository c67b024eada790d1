package quellenlage.stories.actor;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.EntityKind;

/** The persons of an {@link ActorFile}, found under any spelling of their whole names. Immutable. */
final class KnownPersons {

    private final PersonIndex index = new PersonIndex();
    private final NameMatcher matcher;

    KnownPersons(ActorFile file, NameMatcher matcher) {
        this.matcher = matcher;
        for (KnownActor actor : file.actors()) {
            PersonName name = matcher.cut(actor.name());
            if (actor.kind() == EntityKind.PERSON && name.size() > 1) {
                index.add(new Person(new ActorGroup(actor), name, matcher));
            }
        }
    }

    /** The one person of whose name it is a spelling; null when there is none, or two. */
    @Nullable
    KnownActor spelled(String form) {
        PersonName name = matcher.cut(form);
        if (name.size() < 2) {
            return null;
        }
        KnownActor found = null;
        Person person = new Person(new ActorGroup(form, true), name, matcher);
        for (Person other : index.alike(person)) {
            KnownActor known = other.group().known();
            if (known != null
                    && !ActorFile.excludes(known, form)
                    && matcher.match(name, other.name()).same()) {
                if (found != null) {
                    return null;
                }
                found = known;
            }
        }
        return found;
    }
}
