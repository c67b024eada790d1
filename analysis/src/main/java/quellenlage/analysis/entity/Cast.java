package quellenlage.analysis.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.entity.Organisations.Known;
import quellenlage.analysis.entity.Roles.Gender;
import quellenlage.analysis.entity.States.State;
import quellenlage.analysis.lexicon.PhraseTrie;

/** Who is named in one article: every name span gets its actor; short forms lead to the full name. */
final class Cast {

    /** As many actors of one family name are looked at. */
    private static final int NAMESAKES = 8;

    private final TokenizedText text;
    private final Lexicons lexicons;
    private final List<NameSpan> spans;
    private final Member[] owners;
    private final String[] forms;
    private final Map<String, Member> organisations = new HashMap<>();
    private final Map<String, Member> places = new HashMap<>();
    private final Map<String, List<Person>> byLastWord = new HashMap<>();
    private final Map<String, List<Person>> byAnyWord = new HashMap<>();
    private final Set<String> visited = new HashSet<>();
    private final Set<String> nameWords = new HashSet<>();

    /** A person known by more than one word, and the span where it is named so for the first time. */
    private record Person(Member member, String[] words, int span) {}

    Cast(TokenizedText text, List<NameSpan> spans, Lexicons lexicons) {
        this.text = text;
        this.spans = spans;
        this.lexicons = lexicons;
        this.owners = new Member[spans.size()];
        this.forms = new String[spans.size()];
    }

    /** Decides for every span whose name it is. */
    void read() {
        for (NameSpan span : spans) {
            for (int i = span.from(); i < span.to(); i++) {
                nameWords.add(text.token(i).text());
            }
        }
        for (int i = 0; i < spans.size(); i++) {
            NameSpan span = spans.get(i);
            forms[i] = nominative(span);
            if (isFirstNameInBrackets(i)) {
                forms[i] = forms[i] + " " + nominative(spans.get(i + 1));
            }
            if (span.kind() == EntityKind.PERSON && forms[i].indexOf(' ') > 0) {
                owners[i] = fullName(forms[i], i);
            }
        }
        for (int i = 0; i < spans.size(); i++) {
            if (owners[i] == null) {
                owners[i] = owner(i);
            }
            owners[i].addForm(forms[i]);
        }
    }

    /** "(Kremlchef Wladimir) Putin": what an editor added in brackets before a last name. */
    private boolean isFirstNameInBrackets(int index) {
        NameSpan span = spans.get(index);
        return index + 1 < spans.size()
                && span.kind() == EntityKind.PERSON
                && span.to() - span.from() == 1
                && spans.get(index + 1).kind() == EntityKind.PERSON
                && spans.get(index + 1).from() == span.to() + 1
                && text.token(span.to()).text().equals(")");
    }

    Member owner(NameSpan span, int index) {
        return owners[index];
    }

    /** The actor for a state, made when it is not yet there. */
    Member state(State state) {
        Member member = places.computeIfAbsent(state.name(), name -> new Member(EntityKind.PLACE, true));
        if (member.name().isEmpty()) {
            member.show(state.name());
        }
        return member;
    }

    /** True when the article also tells of something that happens in the seat of the state. */
    boolean isVisited(State state) {
        return visited.contains(state.name());
    }

    boolean hasState(State state) {
        return places.containsKey(state.name());
    }

    private Member owner(int index) {
        NameSpan span = spans.get(index);
        String form = forms[index];
        return switch (span.kind()) {
            case PERSON -> shortName(form, index);
            case PLACE -> place(span, form);
            case ORGANISATION, OTHER -> organisation(span, form, index);
        };
    }

    private Member place(NameSpan span, String form) {
        State state = lexicons.states().named(form);
        if (state == null) {
            PhraseTrie.Match<State> match =
                    lexicons.states().names().longest(i -> text.token(i).text(), span.from(), span.to());
            state = match != null && match.to() == span.to() ? match.value() : null;
        }
        if (state != null) {
            return state(state);
        }
        State seat = lexicons.states().seatAt(text, span.from(), span.to());
        if (seat != null
                && span.from() > 0
                && !isGenitive(span)
                && lexicons.cues().of(text.token(span.from() - 1).lower()) == Cues.Cue.LOCATIVE) {
            visited.add(seat.name());
        }
        return places.computeIfAbsent(form, name -> new Member(EntityKind.PLACE, true));
    }

    private boolean isGenitive(NameSpan span) {
        return span.to() - span.from() == 1
                && lexicons.states().seat(text.token(span.from()).text()) == null;
    }

    private Member organisation(NameSpan span, String form, int index) {
        PhraseTrie.Match<Known> match =
                lexicons.organisations().forms().longest(i -> text.token(i).text(), span.from(), span.to());
        String key = match != null && match.to() == span.to() ? match.value().key() : form;
        Member member = organisations.get(key);
        if (member == null
                && isInBrackets(span)
                && index > 0
                && spans.get(index - 1).to() == span.from() - 1) {
            Member before = owners[index - 1];
            member = before != null && before.kind() == EntityKind.ORGANISATION ? before : null;
        }
        if (member == null) {
            member = new Member(span.kind(), true);
        }
        organisations.putIfAbsent(key, member);
        return member;
    }

    private boolean isInBrackets(NameSpan span) {
        return span.from() > 0
                && span.to() < text.tokens().size()
                && text.token(span.from() - 1).text().equals("(")
                && text.token(span.to()).text().equals(")");
    }

    private Member fullName(String form, int index) {
        String[] words = form.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = skeleton(words[i]);
        }
        String last = words[words.length - 1];
        List<Person> namesakes = byLastWord.computeIfAbsent(last, w -> new ArrayList<>(1));
        for (int i = namesakes.size() - 1; i >= Math.max(0, namesakes.size() - NAMESAKES); i--) {
            if (isSame(namesakes.get(i).words(), words)) {
                return namesakes.get(i).member();
            }
        }
        Member member = new Member(EntityKind.PERSON, true);
        member.setGender(genderOf(form));
        Person person = new Person(member, words, index);
        namesakes.add(person);
        for (String word : words) {
            byAnyWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(person);
        }
        return member;
    }

    /** Two full names with the same last word: the same first name, or an initial for it. */
    private static boolean isSame(String[] one, String[] other) {
        String a = one[0];
        String b = other[0];
        return a.equals(b)
                || (isInitial(a) || isInitial(b)) && a.charAt(0) == b.charAt(0)
                || (a.length() > 4 && b.length() > 4 && (a.startsWith(b) || b.startsWith(a)));
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 || (word.length() == 2 && word.endsWith("."));
    }

    private Member shortName(String form, int index) {
        String word = skeleton(form);
        Member member = nearest(byLastWord.get(word), index);
        if (member == null) {
            List<Person> any = byAnyWord.get(word);
            member = any == null ? null : nearest(any, index);
        }
        if (member == null) {
            member = new Member(EntityKind.PERSON, true);
            Person person = new Person(member, new String[] {word}, index);
            byLastWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(person);
        }
        return member;
    }

    /** The one named last before the span; else the first after it. */
    private static @Nullable Member nearest(@Nullable List<Person> people, int index) {
        if (people == null) {
            return null;
        }
        Member found = null;
        int looked = 0;
        for (Person person : people) {
            if (found == null || person.span() < index) {
                found = person.member();
            }
            if (++looked > NAMESAKES * 4) {
                break;
            }
        }
        return found;
    }

    private @Nullable Gender genderOf(String form) {
        int flags = lexicons.gazetteer().flags(form, form.indexOf(' ')) & Gazetteer.FIRST_NAME;
        return flags == Gazetteer.MALE ? Gender.MASCULINE : flags == Gazetteer.FEMALE ? Gender.FEMININE : null;
    }

    /** The name without the ending of the genitive, where the article or the lexicons know it without. */
    private String nominative(NameSpan span) {
        if (span.kind() == EntityKind.ORGANISATION || span.kind() == EntityKind.OTHER) {
            PhraseTrie.Match<Known> match =
                    lexicons.organisations().forms().longest(i -> text.token(i).text(), span.from(), span.to());
            if (match != null && match.to() == span.to()) {
                return match.value().name();
            }
        }
        StringBuilder name = new StringBuilder();
        for (int i = span.from(); i < span.to(); i++) {
            Token token = text.token(i);
            if (i > span.from() && token.start() > text.token(i - 1).end()) {
                name.append(' ');
            }
            name.append(i == span.to() - 1 ? withoutGenitive(token, span.kind()) : token.text());
        }
        return name.toString();
    }

    private String withoutGenitive(Token token, EntityKind kind) {
        String base = Genitives.base(token.text());
        if (base == null) {
            return token.text();
        }
        if (!token.text().endsWith("s") || nameWords.contains(base)) {
            return base;
        }
        if (kind == EntityKind.OTHER) {
            return token.text();
        }
        int wanted = kind == EntityKind.PERSON ? Gazetteer.SURNAME | Gazetteer.FIRST_NAME : Gazetteer.LOCATION;
        boolean knownWithout = (lexicons.gazetteer().flags(base) & wanted) != 0
                || lexicons.states().named(base) != null;
        boolean knownWith = (lexicons.gazetteer().flags(token.text()) & wanted) != 0;
        return knownWithout && !knownWith ? base : token.text();
    }

    /** What the spellings of one name have in common: Selenskyj, Selenskij, Selensky. */
    static String skeleton(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            char plain = c == 'y' || c == 'j' && i > 0 ? 'i' : c;
            if (out.length() == 0 || out.charAt(out.length() - 1) != plain || plain != 'i') {
                out.append(plain);
            }
        }
        return out.toString();
    }
}
