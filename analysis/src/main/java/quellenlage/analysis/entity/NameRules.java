package quellenlage.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.entity.Organisations.Known;
import quellenlage.analysis.entity.States.State;
import quellenlage.analysis.lexicon.PhraseTrie;

/** Finds names by word lists and by what stands before them. */
final class NameRules {

    private final Gazetteer gazetteer;
    private final States states;
    private final Organisations organisations;
    private final Roles roles;

    NameRules(Lexicons lexicons) {
        this.gazetteer = lexicons.gazetteer();
        this.states = lexicons.states();
        this.organisations = lexicons.organisations();
        this.roles = lexicons.roles();
    }

    /** The names of an article in text order, without overlap. */
    List<NameSpan> find(TokenizedText text) {
        List<NameSpan> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            int to = sentence.tokens().to();
            int i = sentence.tokens().from();
            int first = i;
            while (i < to) {
                NameSpan name = text.token(i).isCapitalised() ? at(text, i, first, to) : lowerName(text, i, to);
                if (name != null) {
                    found.add(name);
                    i = name.to();
                } else {
                    i++;
                }
            }
        }
        return found;
    }

    /** A known name in small letters: "dpa". */
    private @Nullable NameSpan lowerName(TokenizedText text, int i, int to) {
        return text.token(i).isWord() ? listed(text, i, to) : null;
    }

    private @Nullable NameSpan at(TokenizedText text, int i, int first, int to) {
        NameSpan known = listed(text, i, to);
        if (known != null) {
            return known;
        }
        NameSpan person = person(text, i, first, to);
        return person != null ? person : place(text, i, first, to);
    }

    /** A name of the lexicons, longest first. */
    @Nullable
    NameSpan listed(TokenizedText text, int i, int to) {
        PhraseTrie.Match<Known> organisation =
                organisations.forms().longest(k -> text.token(k).text(), i, to);
        PhraseTrie.Match<State> state =
                states.names().longest(k -> text.token(k).text(), i, to);
        if (organisation == null && state == null) {
            String base = Genitives.base(text.token(i).text());
            if (base != null) {
                organisation = organisations.forms().longest(k -> base, i, i + 1);
                state = states.names().longest(k -> base, i, i + 1);
            }
        }
        if (organisation != null && (state == null || organisation.to() >= state.to())) {
            return new NameSpan(
                    i,
                    organisation.to(),
                    organisation.value().kind(),
                    new Evidence("known-name", organisation.value().source()));
        }
        if (state == null) {
            state = states.seats().longest(k -> text.token(k).text(), i, to);
        }
        if (state != null) {
            return new NameSpan(
                    i,
                    state.to(),
                    EntityKind.PLACE,
                    new Evidence("state", state.value().source()));
        }
        return null;
    }

    private @Nullable NameSpan person(TokenizedText text, int i, int first, int to) {
        Token token = text.token(i);
        int flags = gazetteer.flags(token.text());
        boolean afterRole = i > first && isPersonRole(text.token(i - 1));
        boolean firstName = (flags & Gazetteer.FIRST_NAME) != 0 && !isCommon(token);
        if (!firstName && !afterRole) {
            return null;
        }
        int end = nameEnd(text, i, to, afterRole);
        if (end == i + 1 && !(afterRole && couldBeName(token))) {
            return null;
        }
        return new NameSpan(i, end, EntityKind.PERSON, Evidence.of(afterRole ? "title" : "first-name"));
    }

    private boolean isPersonRole(Token token) {
        Roles.Found role = roles.find(token);
        return role != null && role.role().isPerson() && !role.plural();
    }

    /** Over further capitalised words that can be part of a person's name. */
    private int nameEnd(TokenizedText text, int from, int to, boolean afterRole) {
        if (!couldBeName(text.token(from)) && !afterRole) {
            return from + 1;
        }
        int end = from + 1;
        while (end < to && end - from < 5) {
            Token token = text.token(end);
            if (couldBeName(token)) {
                end++;
            } else if (end + 1 < to && isParticle(token) && couldBeName(text.token(end + 1))) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isParticle(Token token) {
        return !token.isCapitalised()
                && (token.text().length() <= 3)
                && token.isWord()
                && token.is(PartOfSpeech.ADP)
                && token.text().startsWith("v");
    }

    private boolean couldBeName(Token token) {
        if (!token.isCapitalised() || token.text().length() < 2) {
            return false;
        }
        if (token.is(PartOfSpeech.PROPN) || !token.morphology().isKnown()) {
            return true;
        }
        return (gazetteer.flags(token.text()) & (Gazetteer.SURNAME | Gazetteer.FIRST_NAME)) != 0
                && roles.find(token) == null
                && (token.is(PartOfSpeech.NOUN) || token.is(PartOfSpeech.PROPN));
    }

    private static boolean isCommon(Token token) {
        return !token.is(PartOfSpeech.PROPN)
                && token.can(Morphology.NOUN | Morphology.ADJECTIVE | Morphology.VERB)
                && !token.can(Morphology.NAME);
    }

    private @Nullable NameSpan place(TokenizedText text, int i, int first, int to) {
        int longest = -1;
        int flags = 0;
        long hash = Gazetteer.start();
        for (int k = i; k < Math.min(to, i + Gazetteer.LONGEST); k++) {
            String word = text.token(k).text();
            hash = Gazetteer.extend(k == i ? hash : Gazetteer.extend(hash, " ", 1), word, word.length());
            int here = gazetteer.look(hash);
            if ((here & Gazetteer.LOCATION) != 0) {
                longest = k + 1;
                flags = here;
            }
            if ((here & Gazetteer.PREFIX) == 0) {
                break;
            }
        }
        Token token = text.token(i);
        if (longest < 0) {
            String base = Genitives.base(token.text());
            flags = base == null ? 0 : gazetteer.flags(base);
            if ((flags & Gazetteer.LOCATION) == 0) {
                return null;
            }
            longest = i + 1;
        }
        boolean strong = (flags & (Gazetteer.CITY | Gazetteer.COUNTRY)) != 0 && token.is(PartOfSpeech.PROPN);
        boolean placed = i > first && text.token(i - 1).is(PartOfSpeech.ADP) && token.is(PartOfSpeech.PROPN);
        if (longest > i + 1 || strong || placed) {
            return new NameSpan(i, longest, EntityKind.PLACE, Evidence.of("gazetteer"));
        }
        return null;
    }
}
