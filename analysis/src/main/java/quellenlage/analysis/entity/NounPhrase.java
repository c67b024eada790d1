package quellenlage.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.entity.Roles.Found;
import quellenlage.analysis.entity.Roles.Gender;
import quellenlage.analysis.entity.States.State;

/**
 * A role noun with what stands before it: "der stellvertretende russische Verteidigungsminister", "Russlands Präsident".
 *
 * @param from first token, an article or a possessor included
 * @param noun token of the noun
 * @param name nominative without article: "stellvertretender russischer Verteidigungsminister"
 * @param state whose role it is, by adjective, genitive or compound; null when the phrase does not say
 */
record NounPhrase(
        int from,
        int noun,
        Found found,
        String name,
        @Nullable State state,
        Determiner determiner) {

    /** What stands in front of the adjectives. */
    enum Determiner {
        DEFINITE,
        INDEFINITE,
        NONE
    }

    /** The phrase of a role in a state that is named behind it. */
    NounPhrase ofState(State owner) {
        if (state != null) {
            return this;
        }
        return new NounPhrase(
                from, noun, found, owner.adjective() + ending(found.gender()) + " " + name, owner, determiner);
    }

    /** The phrase with words behind the noun. */
    NounPhrase extended(String tail) {
        return new NounPhrase(from, noun, found, name + " " + tail, state, determiner);
    }

    /** Reads the phrase that ends with a role noun. */
    static NounPhrase read(TokenizedText text, int noun, Found found, int first, States states) {
        List<Token> adjectives = new ArrayList<>(2);
        int from = noun;
        State state =
                found.role().state() == null ? null : states.named(found.role().state());
        while (from > first
                && noun - from < 5
                && (isAttribute(text.token(from - 1), from - 1 == first, states)
                        || (from < noun && isDegree(text.token(from - 1), text.token(from))))) {
            from--;
            Token adjective = text.token(from);
            adjectives.add(0, adjective);
            State named = states.ofAdjective(adjective.lower());
            state = named == null ? state : named;
        }
        Determiner determiner = Determiner.NONE;
        State owner = null;
        if (from > first) {
            Token before = text.token(from - 1);
            determiner = determiner(before);
            if (determiner != Determiner.NONE) {
                from--;
            } else {
                owner = genitive(before, states);
                if (owner != null) {
                    state = owner;
                    determiner = Determiner.DEFINITE;
                    from--;
                }
            }
        }
        Found head = inNumber(text, from, noun, found, determiner != Determiner.NONE);
        if (state == null) {
            state = compound(text.token(noun).text(), states);
        }
        StringBuilder name = new StringBuilder();
        String ending = ending(head.gender());
        for (Token adjective : adjectives) {
            name.append(isPredicative(adjective) ? adjective.text() : adjectiveStem(adjective) + ending)
                    .append(' ');
        }
        if (owner != null) {
            name.insert(0, owner.adjective() + ending + " ");
        }
        String word = head.head();
        if (head.gender() == Gender.MASCULINE
                && word.endsWith("e")
                && head.role().isAdjectival()) {
            word = word + "r";
        }
        return new NounPhrase(from, noun, head, name + word, state, determiner);
    }

    /** Decides by the words before it whether a noun of which both are possible is a plural. */
    private static Found inNumber(TokenizedText text, int from, int noun, Found found, boolean determined) {
        Token word = text.token(noun);
        if (found.role().isAdjectival()) {
            return ofAdjective(text.token(from), word, found, determined);
        }
        int agreement = word.morphology().agreement();
        int plural = Morphology.ofGender(Morphology.PLURAL);
        if (found.plural() || found.gender() == Gender.PLURAL || (agreement & plural) == 0) {
            return found;
        }
        for (int i = from; i < noun; i++) {
            int other = text.token(i).morphology().agreement();
            if (other != 0 && (agreement & other) != 0) {
                agreement &= other;
            }
        }
        boolean only = (agreement & ~plural) == 0;
        boolean bare = !determined && (agreement & plural) != 0;
        if (!only && !bare) {
            return found;
        }
        return inPlural(found, word);
    }

    /** An adjective or participle before a noun; at the beginning of a sentence it has a capital letter. */
    private static boolean isAttribute(Token token, boolean begins, States states) {
        if (token.isCapitalised()) {
            return begins
                    ? token.is(PartOfSpeech.ADJ) || states.ofAdjective(token.lower()) != null
                    : states.ofAdjective(token.lower()) != null && token.text().indexOf('-') > 0;
        }
        return token.is(PartOfSpeech.ADJ) && token.isWord() && !isPredicative(token);
    }

    /** "staatlich gelenkt": an adjective without ending that belongs to the participle behind it. */
    private static boolean isDegree(Token token, Token next) {
        return token.is(PartOfSpeech.ADJ)
                && token.can(Morphology.ADJECTIVE)
                && !token.isCapitalised()
                && isPredicative(token)
                && next.can(Morphology.PAST_PARTICIPLE | Morphology.PRESENT_PARTICIPLE);
    }

    private static boolean isPredicative(Token token) {
        String lower = token.lower();
        return !(lower.endsWith("e")
                || lower.endsWith("en")
                || lower.endsWith("er")
                || lower.endsWith("es")
                || lower.endsWith("em"));
    }

    /** "die Vorsitzende", "die Vorsitzenden", "Vorsitzender": the ending and the article decide together. */
    private static Found ofAdjective(Token first, Token noun, Found found, boolean determined) {
        String article = determined ? first.lower() : "";
        boolean weak = noun.text().endsWith("n");
        if (article.endsWith("ie") || article.endsWith("ne")) {
            return weak ? inPlural(found, noun) : new Found(found.role(), noun.lemma(), Gender.FEMININE, false);
        }
        if (article.endsWith("r") && weak) {
            return new Found(found.role(), noun.lemma(), Gender.FEMININE, false);
        }
        return !determined && !noun.text().endsWith("r") ? inPlural(found, noun) : found;
    }

    private static Found inPlural(Found found, Token noun) {
        return new Found(found.role(), Roles.nominativePlural(noun, found.role().isAdjectival()), Gender.PLURAL, true);
    }

    private static Determiner determiner(Token token) {
        if (token.is(PartOfSpeech.DET)) {
            String lemma = token.lemma();
            return lemma.equals("ein") || lemma.equals("kein") ? Determiner.INDEFINITE : Determiner.DEFINITE;
        }
        if (token.is(PartOfSpeech.ADP)
                && token.lower().length() <= 4
                && (token.lower().endsWith("m") || token.lower().endsWith("r"))
                && !token.lower().equals("für")) {
            return Determiner.DEFINITE;
        }
        return Determiner.NONE;
    }

    private static @Nullable State genitive(Token token, States states) {
        String base = Genitives.base(token.text());
        return base == null ? null : states.named(base);
    }

    /** "US-Außenminister", "Ukraine-Präsident". */
    private static @Nullable State compound(String noun, States states) {
        int hyphen = noun.indexOf('-');
        if (hyphen <= 0) {
            return null;
        }
        var match = states.names().longest(k -> noun.substring(0, hyphen), 0, 1);
        return match == null ? null : match.value();
    }

    private static String ending(Gender gender) {
        return switch (gender) {
            case MASCULINE, EITHER -> "er";
            case FEMININE, PLURAL -> "e";
            case NEUTER -> "es";
        };
    }

    /** An adjective that the dictionary does not know, without "-e", "-en", "-er", "-es", "-em". */
    private static String withoutEnding(String word) {
        int e = word.lastIndexOf('e');
        return e > 2 && e >= word.length() - 2 ? word.substring(0, e) : word;
    }

    private static String adjectiveStem(Token adjective) {
        String lemma = adjective.morphology().isKnown() ? adjective.lemma() : withoutEnding(adjective.text());
        String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        return Character.isUpperCase(stem.charAt(0)) && stem.indexOf('-') < 0 ? stem.toLowerCase(Locale.ROOT) : stem;
    }
}
