package quellenlage.analysis.entity;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;

/** Mends what the model found: cuts common nouns off, adds a last name, turns down what by its grammar is no name. */
final class NameBounds {

    private static final Evidence OWNER = Evidence.of("owner");
    /** The most letters of an abbreviation. */
    private static final int ABBREVIATION = 5;

    private final Lexicons lexicons;
    private final NameRules rules;

    NameBounds(Lexicons lexicons, NameRules rules) {
        this.lexicons = lexicons;
        this.rules = rules;
    }

    /** The name inside a span of the model, or the span with the last name that it lacks; null when there is none. */
    @Nullable
    NameSpan of(TokenizedText text, NameSpan span) {
        if (isOwnerBeforeNoun(text, span)) {
            EntityKind kind = span.kind() == EntityKind.PLACE ? EntityKind.PLACE : EntityKind.PERSON;
            return new NameSpan(span.from(), span.from() + 1, kind, OWNER);
        }
        return span.to() - span.from() == 1 ? ofOne(text, span) : ofMany(text, span);
    }

    private @Nullable NameSpan ofOne(TokenizedText text, NameSpan span) {
        int from = span.from();
        Token token = text.token(from);
        NameSpan listed = rules.listed(text, from, from + 1);
        if (listed != null && listed.kind() == EntityKind.PLACE) {
            return span.kind() == EntityKind.PLACE ? span : listed;
        }
        if ((listed == null && isFunctionWord(token)) || isDescribed(text, from)) {
            return null;
        }
        boolean loud = isLoud(token.text());
        if (loud && span.kind() == EntityKind.PERSON) {
            return isAbbreviation(token.text())
                    ? new NameSpan(from, from + 1, EntityKind.ORGANISATION, span.evidence())
                    : isNameInCapitals(token.text()) ? span : null;
        }
        boolean quoted = isQuoted(text, span);
        if (quoted
                && span.kind() != EntityKind.ORGANISATION
                && lexicons.gazetteer().flags(token.text()) == 0) {
            return new NameSpan(from, from + 1, EntityKind.OTHER, span.evidence());
        }
        return switch (span.kind()) {
            case ORGANISATION -> span;
            case OTHER -> !quoted && (isDictionaryNoun(token) || isMeasure(text, from)) ? null : span;
            case PERSON -> isCommonNoun(token) || isWithArticle(text, from) ? null : withLastName(text, span);
            case PLACE -> isCommonNoun(token) ? null : span;
        };
    }

    private @Nullable NameSpan ofMany(TokenizedText text, NameSpan span) {
        if (span.kind() == EntityKind.ORGANISATION || span.kind() == EntityKind.OTHER) {
            return span;
        }
        int to = span.to();
        while (to > span.from() && isCommonNoun(text.token(to - 1))) {
            to--;
        }
        if (to > span.from() + 1
                && lexicons.states().genitive(text.token(span.from()).text()) != null) {
            return new NameSpan(span.from(), span.from() + 1, EntityKind.PLACE, span.evidence());
        }
        return to == span.from() ? null : new NameSpan(span.from(), to, span.kind(), span.evidence());
    }

    /** "Bergs Warnung": a genitive, no first name, before a noun of the dictionary that only the broad list of surnames knows. */
    private boolean isOwnerBeforeNoun(TokenizedText text, NameSpan span) {
        if (span.to() - span.from() != 2) {
            return false;
        }
        Token owner = text.token(span.from());
        Token noun = text.token(span.from() + 1);
        String base = Genitives.base(owner.text());
        boolean owned = owner.text().endsWith("s")
                && (lexicons.gazetteer().flags(owner.text()) & Gazetteer.FIRST_NAME) == 0
                && (lexicons.gazetteer().flags(noun.text()) & Gazetteer.FIRST_NAME) == 0
                && noun.is(PartOfSpeech.NOUN)
                && isDictionaryNoun(noun);
        return base != null
                && owned
                && (span.kind() == EntityKind.PERSON
                        || span.kind() == EntityKind.PLACE
                        || (isSurname(base) && !isDictionaryNoun(owner) && !isQuoted(text, span)));
    }

    private boolean isSurname(String word) {
        int flags = lexicons.gazetteer().flags(word);
        return (flags & Gazetteer.SURNAME) != 0 && (flags & Gazetteer.LOCATION) == 0;
    }

    /** A word of the dictionary that no list knows as a name. */
    private boolean isCommonNoun(Token token) {
        return token.is(PartOfSpeech.NOUN)
                && isDictionaryNoun(token)
                && lexicons.gazetteer().flags(token.text()) == 0
                && Character.isLowerCase(token.text().charAt(token.text().length() - 1));
    }

    /** A noun of the dictionary that is no name there. */
    private static boolean isDictionaryNoun(Token token) {
        return token.can(Morphology.NOUN) && !token.can(Morphology.NAME);
    }

    /** "Dann", "Der", "Ursprünglich": no word of a kind that names are of. */
    private static boolean isFunctionWord(Token token) {
        return switch (token.pos()) {
            case ADV, PRON, DET, ADP, CCONJ, SCONJ, AUX, PART ->
                token.morphology().isKnown()
                        && Character.isLowerCase(
                                token.text().charAt(token.text().length() - 1));
            default -> false;
        };
    }

    /** "eine bösartige Allianz": a noun of the dictionary with an adjective that describes it. */
    private boolean isDescribed(TokenizedText text, int noun) {
        if (noun == 0 || !isDictionaryNoun(text.token(noun))) {
            return false;
        }
        Token before = text.token(noun - 1);
        return before.is(PartOfSpeech.ADJ)
                && before.can(Morphology.ADJECTIVE)
                && before.lower().length() > 4
                && lexicons.states().ofAdjective(before.lower()) == null
                && text.sentenceOf(noun - 1) == text.sentenceOf(noun);
    }

    /** "70 Dezibel". */
    private static boolean isMeasure(TokenizedText text, int unit) {
        return unit > 0
                && (text.token(unit - 1).is(PartOfSpeech.NUM)
                        || Character.isDigit(text.token(unit - 1).text().charAt(0)));
    }

    /** "die Masturbation": an article before a noun of the dictionary that at best the broad list of surnames knows. */
    private boolean isWithArticle(TokenizedText text, int noun) {
        Token token = text.token(noun);
        return noun > 0
                && token.is(PartOfSpeech.NOUN)
                && isDictionaryNoun(token)
                && (lexicons.gazetteer().flags(token.text()) & ~Gazetteer.SURNAME) == 0
                && text.token(noun - 1).is(PartOfSpeech.DET)
                && text.sentenceOf(noun - 1) == text.sentenceOf(noun);
    }

    private static boolean isLoud(String word) {
        if (word.length() < 2) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return Character.isLetter(word.charAt(0));
    }

    private static boolean isAbbreviation(String word) {
        return word.length() <= ABBREVIATION && word.indexOf('.') < 0 && word.indexOf('-') < 0;
    }

    private boolean isNameInCapitals(String word) {
        StringBuilder name = new StringBuilder(word.toLowerCase(java.util.Locale.ROOT));
        name.setCharAt(0, word.charAt(0));
        return (lexicons.gazetteer().flags(name.toString()) & (Gazetteer.SURNAME | Gazetteer.FIRST_NAME)) != 0;
    }

    /** True when the span stands alone between quotation marks. */
    private static boolean isQuoted(TokenizedText text, NameSpan span) {
        return span.from() > 0
                && span.to() < text.tokens().size()
                && isQuote(text.token(span.from() - 1).text())
                && isQuote(text.token(span.to()).text());
    }

    private static boolean isQuote(String mark) {
        return mark.length() == 1 && "\"„“”»«‚‘’›‹".indexOf(mark.charAt(0)) >= 0;
    }

    /** "Außenminister Antony": a first name after a role; the capitalised word after it is the last name. */
    private NameSpan withLastName(TokenizedText text, NameSpan span) {
        int to = span.to();
        boolean alone = span.from() > 0
                && to < text.tokens().size()
                && text.sentenceOf(span.from()) == text.sentenceOf(to)
                && (lexicons.gazetteer().flags(text.token(span.from()).text()) & Gazetteer.FIRST_NAME) != 0
                && lexicons.roles().find(text.token(span.from() - 1)) != null
                && text.token(to).isCapitalised()
                && lexicons.roles().find(text.token(to)) == null;
        return alone ? new NameSpan(span.from(), to + 1, span.kind(), span.evidence()) : span;
    }
}
