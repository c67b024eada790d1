package quellenlage.analysis.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.entity.Member.Held;
import quellenlage.analysis.entity.States.State;

/** Which actors of an article hold which role: whom "der Präsident" can mean. */
final class RoleHolders {

    /** How many holders of one role are looked at. */
    private static final int HOLDERS = 8;

    private final Roles roles;
    private final Map<String, List<Member>> holders = new HashMap<>();

    RoleHolders(Roles roles) {
        this.roles = roles;
    }

    /** Notes the roles of an actor. */
    void add(Member member) {
        for (Held held : member.roles()) {
            for (String noun : roles.ends(held.noun())) {
                add(noun, member);
            }
            if (held.role().office() != null) {
                add(held.role().office(), member);
            }
        }
    }

    private void add(String key, Member member) {
        List<Member> list = holders.computeIfAbsent(key, k -> new ArrayList<>(2));
        if (!list.contains(member) && list.size() < HOLDERS) {
            list.add(member);
        }
    }

    /** The actor who holds the role, the one mentioned last first. */
    @Nullable
    Member of(NounPhrase phrase) {
        if (phrase.found().plural()) {
            return null;
        }
        String noun = phrase.found().head().toLowerCase(Locale.ROOT);
        Member best = latest(holders.get(phrase.found().role().noun()), phrase, noun);
        String office = phrase.found().role().office();
        if (office != null) {
            Member other = latest(holders.get(office), phrase, null);
            if (best == null || (other != null && other.last() > best.last() && !hasState(best, phrase))) {
                best = other;
            }
        }
        return best;
    }

    private static boolean hasState(Member member, NounPhrase phrase) {
        State state = phrase.state();
        return state != null && member.roles().stream().anyMatch(held -> state.equals(held.state()));
    }

    private static @Nullable Member latest(@Nullable List<Member> members, NounPhrase phrase, @Nullable String noun) {
        Member best = null;
        if (members != null) {
            for (Member member : members) {
                if (member.canBe(phrase.found().gender())
                        || !phrase.found().role().isPerson()) {
                    if (fits(member, phrase, noun) && (best == null || isCloser(member, best, noun))) {
                        best = member;
                    }
                }
            }
        }
        return best;
    }

    /** "der Präsident" is rather the president than the prime minister ("Ministerpräsident"); else who was mentioned last. */
    private static boolean isCloser(Member member, Member best, @Nullable String noun) {
        boolean exact = noun != null && holdsExactly(member, noun);
        boolean bestExact = noun != null && holdsExactly(best, noun);
        return exact == bestExact ? member.last() > best.last() : exact;
    }

    private static boolean holdsExactly(Member member, String noun) {
        return member.roles().stream().anyMatch(held -> held.noun().equals(noun));
    }

    private static boolean fits(Member member, NounPhrase phrase, @Nullable String noun) {
        for (Held held : member.roles()) {
            boolean sameNoun = noun == null
                    ? phrase.found().role().office() != null
                            && phrase.found().role().office().equals(held.role().office())
                    : held.noun().endsWith(noun) || stem(held.noun()).endsWith(stem(noun));
            boolean sameState = phrase.state() == null
                    || held.state() == null
                    || phrase.state().equals(held.state());
            if (sameNoun && sameState) {
                return true;
            }
        }
        return false;
    }

    private static String stem(String noun) {
        return noun.endsWith("in") ? noun.substring(0, noun.length() - 2) : noun;
    }
}
