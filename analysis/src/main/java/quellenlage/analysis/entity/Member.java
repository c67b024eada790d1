package quellenlage.analysis.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Actor;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.entity.Roles.Gender;
import quellenlage.analysis.entity.Roles.Role;
import quellenlage.analysis.entity.States.State;

/** An actor while the article is still being read. */
final class Member {

    /**
     * A role that the article gives to an actor.
     *
     * @param name nominative, with adjectives
     * @param noun in small letters
     */
    record Held(
            String name, String noun, Role role, @Nullable State state) {}

    private final EntityKind kind;
    private final boolean named;
    private final Set<String> forms = new LinkedHashSet<>();
    private final List<Held> roles = new ArrayList<>(2);
    private @Nullable String shown;
    private @Nullable Gender gender;
    private int last = -1;
    private int lastSentence = -1;

    Member(EntityKind kind, boolean named) {
        this.kind = kind;
        this.named = named;
    }

    EntityKind kind() {
        return kind;
    }

    boolean isNamed() {
        return named;
    }

    List<Held> roles() {
        return roles;
    }

    /** Adds a form of the name, nominative; the longest one becomes the actor's name. */
    void addForm(String form) {
        forms.add(form);
        if (shown == null
                || words(form) > words(shown)
                || (words(form) == words(shown) && form.length() > shown.length())) {
            shown = form;
        }
    }

    private static int words(String form) {
        int words = 1;
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) == ' ') {
                words++;
            }
        }
        return words;
    }

    /** Sets the name that is shown, whatever forms there are. */
    void show(String name) {
        forms.add(name);
        shown = name;
    }

    String name() {
        return shown == null ? "" : shown;
    }

    void addRole(Held role) {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i).name().equals(role.name())) {
                return;
            }
        }
        roles.add(role);
    }

    @Nullable
    Gender gender() {
        return gender;
    }

    void setGender(@Nullable Gender known) {
        if (gender == null) {
            gender = known;
        }
    }

    boolean canBe(Gender wanted) {
        return gender == null || gender == wanted;
    }

    /** Token of the latest mention that has been read; -1 before the first. */
    int last() {
        return last;
    }

    int lastSentence() {
        return lastSentence;
    }

    void mentioned(int token, int sentence) {
        last = token;
        lastSentence = sentence;
    }

    Actor actor(String id) {
        List<String> aliases = new ArrayList<>(forms);
        aliases.remove(name());
        List<String> names = new ArrayList<>(roles.size());
        if (named) {
            roles.forEach(role -> names.add(role.name()));
        }
        return new Actor(id, name(), kind, named, aliases, names);
    }
}
