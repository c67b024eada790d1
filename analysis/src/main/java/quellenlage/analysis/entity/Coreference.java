package quellenlage.analysis.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.entity.Member.Held;
import quellenlage.analysis.entity.NounPhrase.Determiner;
import quellenlage.analysis.entity.Roles.Found;
import quellenlage.analysis.entity.Roles.Gender;
import quellenlage.analysis.entity.States.State;

/** Reads an article once from the front and decides for each name, role noun and pronoun which actor it means. */
final class Coreference {

    /** How many sentences back an actor can be meant by a pronoun. */
    private static final int REACH = 3;
    /** How many holders of one role are looked at. */
    private static final int HOLDERS = 8;

    private static final int RECENT = 8;

    /** A mention whose actor has no number yet. */
    record Reference(Span span, EntityKind kind, Member member, boolean named, Evidence evidence) {}

    private final TokenizedText text;
    private final Lexicons lexicons;
    private final Cast cast;
    private final Clauses clauses;
    private final Seats seats;
    private final PhraseContext phrases;
    private final boolean[] consumed;
    private final List<Reference> mentions = new ArrayList<>();
    private final Map<String, List<Member>> holders = new HashMap<>();
    private final Map<String, Member> described = new HashMap<>();
    private final Member[] recent = new Member[RECENT];
    private int recentCount;
    private @Nullable Member speaker;
    private int speakerSentence = -1;

    Coreference(TokenizedText text, Lexicons lexicons, Cast cast, Clauses clauses, boolean[] consumed) {
        this.text = text;
        this.lexicons = lexicons;
        this.cast = cast;
        this.clauses = clauses;
        this.seats = new Seats(text, lexicons, clauses);
        this.phrases = new PhraseContext(text, lexicons, clauses);
        this.consumed = consumed;
    }

    List<Reference> read(List<NameSpan> spans) {
        for (int i = 0; i < spans.size(); i++) {
            index(cast.owner(spans.get(i), i));
        }
        int next = 0;
        for (int s = 0; s < text.sentences().size(); s++) {
            int from = text.sentences().get(s).tokens().from();
            int to = text.sentences().get(s).tokens().to();
            boolean attributed = clauses.isAttributed(from, to);
            for (int i = from; i < to; ) {
                if (next < spans.size() && spans.get(next).from() == i) {
                    name(spans.get(next), cast.owner(spans.get(next), next), s, from, to);
                    i = spans.get(next).to();
                    next++;
                } else {
                    other(i, s, from, to, attributed);
                    i++;
                }
            }
        }
        return mentions;
    }

    private void index(Member member) {
        for (Held held : member.roles()) {
            for (String noun : lexicons.roles().ends(held.noun())) {
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

    private void name(NameSpan span, Member owner, int sentence, int from, int to) {
        Member member = owner;
        Evidence evidence = span.evidence();
        if (span.kind() == EntityKind.PLACE) {
            State state = seats.governs(span, from, to, cast);
            if (state != null) {
                member = cast.state(state);
                evidence = new Evidence("seat-acts", state.source());
            }
        }
        mention(span.from(), span.to(), span.kind(), member, true, evidence, sentence, from, to);
    }

    private void mention(
            int from,
            int to,
            EntityKind kind,
            Member member,
            boolean named,
            Evidence evidence,
            int sentence,
            int first,
            int end) {
        mentions.add(new Reference(text.span(from, to), kind, member, named, evidence));
        member.mentioned(from, sentence);
        if (member.kind() == EntityKind.PERSON) {
            recent[recentCount++ % RECENT] = member;
            if (clauses.speaks(from, to, first, end)) {
                speaker = member;
                speakerSentence = sentence;
            }
        }
    }

    private void other(int i, int sentence, int from, int to, boolean attributed) {
        Token token = text.token(i);
        if (token.is(PartOfSpeech.PRON) || token.is(PartOfSpeech.DET)) {
            pronoun(i, sentence, from, to);
            return;
        }
        if (consumed[i] || !token.isCapitalised()) {
            return;
        }
        Found found = lexicons.roles().find(token);
        if (found != null && (attributed || found.role().when() == Roles.When.ALWAYS)) {
            NounPhrase phrase = NounPhrase.read(text, i, found, from, lexicons.states());
            if (isWanted(phrase, attributed, from, to)) {
                nominal(phrases.withGenitive(phrase, to), sentence, from, to);
            }
        }
    }

    private boolean isWanted(NounPhrase phrase, boolean attributed, int from, int to) {
        Roles.Role role = phrase.found().role();
        if (role.kind() == EntityKind.PLACE) {
            return phrase.determiner() == Determiner.DEFINITE && !phrases.isLocative(phrase);
        }
        if (role.when() == Roles.When.ATTRIBUTED) {
            return phrases.isSpeaker(phrase, from, to);
        }
        if (role.isPerson() && phrase.found().plural() && phrases.isCounted(phrase, from)) {
            return phrases.isSpeaker(phrase, from, to);
        }
        return attributed || !phrase.found().plural() || !role.isPerson();
    }

    private void nominal(NounPhrase phrase, int sentence, int from, int to) {
        int noun = phrase.noun();
        boolean person = phrase.found().role().isPerson();
        if (person && phrases.isPredicative(phrase, from)) {
            return;
        }
        Member member = phrase.determiner() == Determiner.INDEFINITE && person ? null : held(phrase);
        String rule = "role";
        if (member == null) {
            rule = "described";
            member = describe(phrase);
        }
        mention(
                noun,
                noun + 1,
                member.kind(),
                member,
                false,
                new Evidence(rule, phrase.found().role().source()),
                sentence,
                from,
                to);
    }

    /** The actor who holds the role, the one mentioned last first. */
    private @Nullable Member held(NounPhrase phrase) {
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

    private Member describe(NounPhrase phrase) {
        Found found = phrase.found();
        String key = phrase.name();
        boolean person = found.role().isPerson();
        boolean fresh = person && phrase.determiner() == Determiner.INDEFINITE;
        Member member = fresh ? null : described.get(key);
        if (member == null) {
            member = new Member(found.role().kind(), false);
            member.show(phrase.name());
            if (!found.plural()) {
                member.addRole(
                        new Held(phrase.name(), found.head().toLowerCase(Locale.ROOT), found.role(), phrase.state()));
                index(member);
            }
            member.setGender(found.gender());
            described.put(key, member);
        }
        return member;
    }

    private void pronoun(int i, int sentence, int from, int to) {
        Gender gender = clauses.speakingPronoun(i, from, to);
        if (gender == null) {
            return;
        }
        Member member = antecedent(gender, sentence);
        if (member != null) {
            String rule = text.token(i).is(PartOfSpeech.DET) ? "possessive" : "pronoun";
            mention(i, i + 1, member.kind(), member, false, Evidence.of(rule), sentence, from, to);
        }
    }

    /** Who spoke last; else the person mentioned last. */
    private @Nullable Member antecedent(Gender gender, int sentence) {
        if (speaker != null && sentence - speakerSentence < REACH && speaker.canBe(gender)) {
            return speaker;
        }
        for (int k = 1; k <= Math.min(RECENT, recentCount); k++) {
            Member member = recent[(recentCount - k) % RECENT];
            if (member.canBe(gender) && sentence - member.lastSentence() <= REACH) {
                return member;
            }
        }
        return null;
    }
}
