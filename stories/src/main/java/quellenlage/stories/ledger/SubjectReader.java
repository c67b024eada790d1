package quellenlage.stories.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Figure;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.stories.actor.States;

/** Reads what a figure counts from the phrase around it and from its clause. */
final class SubjectReader {

    private final Concepts concepts;
    private final States states;
    private final Fates fates;
    private final StoryContext context;

    SubjectReader(Concepts concepts, States states, Fates fates, StoryContext context) {
        this.concepts = concepts;
        this.states = states;
        this.fates = fates;
        this.context = context;
    }

    Subject read(Analysis analysis, Figure figure) {
        TokenizedText text = analysis.text();
        TokenRange own = text.tokensIn(figure.span());
        if (own.size() == 0) {
            return new Subject("", unit(figure), null, "", "", null, null, false, "", true, false);
        }
        Sentence sentence = text.sentences().get(text.sentenceOf(own.from()));
        TokenRange clause = clause(text, sentence.tokens(), own);
        boolean part = fates.markPart(text.tokens(before(text, sentence.tokens(), own)))
                || fates.markPart(text.tokens(after(sentence.tokens(), own)));
        Figure.Counted counted = figure.counted();
        if (counted == null) {
            return measured(analysis, figure, own, clause, part);
        }
        String head = counted.head().toLowerCase(Locale.ROOT);
        String fate = fates.ofNoun(head);
        Concepts.Concept concept = fate == null ? concepts.of(head) : null;
        boolean people = fate != null || concept != null && concept.kind() == Concepts.Kind.PEOPLE;
        String what = fate != null ? "person" : concept == null ? head : concept.name();
        String state = states.ofPeople(counted.head());
        List<String> qualities = new ArrayList<>();
        String attributeFates = "";
        for (String attribute : counted.attributes()) {
            String of = states.ofAdjective(attribute);
            if (of != null) {
                state = of;
            } else if (attributeFates.isEmpty() && people) {
                attributeFates = fates.in(text.tokens(text.tokensIn(counted.span())));
            }
        }
        if (fate == null && people) {
            fate = attributeFates.isEmpty() ? fates.in(text.tokens(clause)) : attributeFates;
        }
        boolean elsewhere = !sentence.span().contains(counted.span());
        Where where = elsewhere ? new Where(null, null, null) : where(analysis, counted, own, clause);
        if (state == null && !casualtyFree(fate)) {
            state = onlyAdjective(text, clause);
        }
        if (state == null) {
            state = where.origin != null ? where.origin : owner(analysis, own, sentence.tokens());
        }
        boolean casualty = !casualtyFree(fate);
        if (casualty && concept != null && isCivil(concept.name())) {
            what = "person";
        }
        return new Subject(
                what,
                unit(figure),
                state,
                fate == null ? "" : fate,
                String.join(" ", qualities),
                where.country,
                where.place,
                part,
                surface(text, counted),
                isShare(figure),
                isAlternative(text, sentence.tokens(), own));
    }

    private static boolean casualtyFree(@Nullable String fate) {
        return fate == null || fate.isEmpty();
    }

    /** The state whose adjective the clause holds; null for none or several. */
    private @Nullable String onlyAdjective(TokenizedText text, TokenRange clause) {
        String only = null;
        for (int i = clause.from(); i < clause.to(); i++) {
            Token token = text.token(i);
            String state = token.pos() == PartOfSpeech.NOUN ? null : states.ofAdjective(token.text());
            if (state != null && only != null && !only.equals(state)) {
                return null;
            }
            only = state == null ? only : state;
        }
        return only;
    }

    /** True between "ob" and another figure after "oder". */
    private static boolean isAlternative(TokenizedText text, TokenRange sentence, TokenRange own) {
        boolean whether = false;
        boolean or = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            whether |= i < own.from() && text.token(i).lower().equals("ob");
            or |= text.token(i).lower().equals("oder");
        }
        return whether && or;
    }

    private static boolean isCivil(String concept) {
        return concept.equals("person") || concept.equals("passenger") || concept.equals("crew");
    }

    /** "Die Hälfte der Soldaten" stands in no series with "300 Soldaten". */
    private static boolean isShare(Figure figure) {
        String unit = unit(figure);
        Double high = figure.high();
        return unit.equals("%") || unit.equals("1") || unit.equals("times") || high != null && high > 0 && high < 1;
    }

    private static String unit(Figure figure) {
        return figure.unit() == null ? "" : figure.unit();
    }

    /** The noun as it stands. */
    private static String surface(TokenizedText text, Figure.Counted counted) {
        TokenRange range = text.tokensIn(counted.span());
        for (int i = range.from(); i < range.to(); i++) {
            if (text.token(i).lemma().equals(counted.head())) {
                return text.token(i).text();
            }
        }
        return counted.head();
    }

    /** The clause of the figure: between the punctuation marks around it. */
    private static TokenRange clause(TokenizedText text, TokenRange sentence, TokenRange own) {
        int from = own.from();
        while (from > sentence.from() && !ends(text.token(from - 1))) {
            from--;
        }
        int to = own.to();
        while (to < sentence.to() && !ends(text.token(to))) {
            to++;
        }
        return new TokenRange(from, Math.max(to, own.to()));
    }

    private static boolean ends(Token token) {
        return token.pos() == PartOfSpeech.PUNCT && ",;:–".contains(token.text());
    }

    /** The few tokens before a figure in its sentence, and those inside it. */
    private static TokenRange before(TokenizedText text, TokenRange sentence, TokenRange own) {
        int from = own.from();
        while (from > sentence.from() && own.from() - from < 4 && !ends(text.token(from - 1))) {
            from--;
        }
        return new TokenRange(from, own.to());
    }

    /** The two tokens after a figure in its sentence: "vier von ihnen". */
    private static TokenRange after(TokenRange sentence, TokenRange own) {
        return new TokenRange(own.to(), Math.max(own.to(), Math.min(sentence.to(), own.to() + 2)));
    }

    /**
     * Where the things counted come from and where they are.
     *
     * @param origin state after "aus", or in the genitive
     */
    private record Where(
            @Nullable String origin,
            @Nullable String country,
            @Nullable String place) {}

    private Where where(Analysis analysis, Figure.Counted counted, TokenRange own, TokenRange clause) {
        TokenizedText text = analysis.text();
        String origin = null;
        String country = null;
        String place = null;
        List<TokenRange> phrases = new ArrayList<>();
        for (Span phrase : counted.phrases()) {
            phrases.add(text.tokensIn(phrase));
        }
        phrases.add(new TokenRange(own.to(), clause.to()));
        phrases.add(new TokenRange(clause.from(), own.from()));
        for (TokenRange range : phrases) {
            for (int i = range.from(); i < range.to(); i++) {
                Token token = text.token(i);
                String state = token.pos() == PartOfSpeech.ADJ ? null : states.named(token.text());
                if (state != null) {
                    String preposition = preposition(text, i, range);
                    boolean genitive = preposition.isEmpty()
                            && i == own.to()
                            && token.text().endsWith("s");
                    if (preposition.equals("aus") && origin == null
                            || genitive
                            || preposition.isEmpty() && isPhrase(counted, token) && origin == null) {
                        origin = origin == null ? state : origin;
                    } else if (!preposition.isEmpty()
                            && "in im nach auf ins".contains(preposition)
                            && country == null) {
                        country = state;
                    }
                } else if (place == null
                        && !isTime(analysis, token)
                        && (isPlace(analysis, token) || fates.isPlace(token))) {
                    int last = i;
                    while (last + 1 < clause.to() && isPlace(analysis, text.token(last + 1))) {
                        last++;
                    }
                    place = phrase(text, i, last, range);
                }
            }
        }
        return new Where(origin, country, place);
    }

    private static boolean isPhrase(Figure.Counted counted, Token token) {
        return counted.phrases().stream()
                .anyMatch(p -> p.start() == token.start()
                        || p.contains(token.start())
                                && p.length() < token.text().length() + 5);
    }

    /** The preposition before a name, over articles, adjectives and nouns like "Region"; empty for none. */
    private static String preposition(TokenizedText text, int name, TokenRange range) {
        for (int i = name - 1; i >= Math.max(range.from() - 1, Math.max(0, name - 5)); i--) {
            Token token = text.token(i);
            if (token.pos() == PartOfSpeech.ADP || token.can(Morphology.PREPOSITION) && !token.isCapitalised()) {
                return token.lower();
            }
            if (token.pos() == PartOfSpeech.VERB
                    || token.pos() == PartOfSpeech.PUNCT
                    || token.pos() == PartOfSpeech.AUX) {
                return "";
            }
        }
        return "";
    }

    private static boolean isActor(Analysis analysis, Token token) {
        return analysis.entities().mentions().stream()
                .anyMatch(mention ->
                        mention.kind() != EntityKind.OTHER && mention.span().contains(token.start()));
    }

    private static boolean isTime(Analysis analysis, Token token) {
        return analysis.times().stream().anyMatch(time -> time.span().contains(token.start()));
    }

    private boolean isPlace(Analysis analysis, Token token) {
        if (!token.isCapitalised() || states.seatedIn(token.text()) != null) {
            return false;
        }
        for (Mention mention : analysis.entities().mentions()) {
            if (mention.span().start() > token.start()) {
                return false;
            }
            if (mention.kind() == EntityKind.PLACE && mention.span().start() == token.start()) {
                return states.named(analysis.text().text(mention.span())) == null;
            }
        }
        return false;
    }

    /** "in der Region Kursk": from the preposition to the name. */
    private static @Nullable String phrase(TokenizedText text, int name, int last, TokenRange range) {
        for (int i = name - 1; i >= Math.max(range.from() - 1, Math.max(0, name - 6)); i--) {
            Token token = text.token(i);
            if (token.pos() == PartOfSpeech.VERB
                    || token.pos() == PartOfSpeech.PUNCT
                    || token.pos() == PartOfSpeech.AUX) {
                return null;
            }
            if (token.pos() == PartOfSpeech.ADP) {
                boolean local = "in im an am auf bei vor nahe".contains(token.lower());
                return local ? text.text(text.span(i, last + 1)) : null;
            }
        }
        return null;
    }

    /** The side of the last person or state before a possessive ("Kim … seiner Soldaten"). */
    private @Nullable String owner(Analysis analysis, TokenRange own, TokenRange sentence) {
        TokenizedText text = analysis.text();
        boolean possessive = false;
        for (int i = own.from(); i < own.to(); i++) {
            possessive |= text.token(i).can(Morphology.POSSESSIVE);
        }
        if (!possessive
                && (own.from() == sentence.from() || !text.token(own.from() - 1).can(Morphology.POSSESSIVE))) {
            return null;
        }
        String owner = null;
        for (Mention mention : analysis.entities().mentions()) {
            if (mention.span().start() >= text.token(own.from()).start()) {
                break;
            }
            if (mention.span().start() >= text.token(sentence.from()).start()) {
                String side =
                        context.sides().of(context.actorId(analysis.article().id(), mention.actor()));
                owner = states.named(side) == null ? owner : states.named(side);
            }
        }
        return owner;
    }

    /** The purpose of money and measures: the noun before ("Schaden in Höhe von") or after ("Millionen Euro Schaden"). */
    private Subject measured(Analysis analysis, Figure figure, TokenRange own, TokenRange clause, boolean part) {
        TokenizedText text = analysis.text();
        String purpose = "";
        String words = "";
        String state = null;
        if (figure.unit() != null) {
            Concepts.Concept unit = concepts.of(figure.unit().toLowerCase(Locale.ROOT));
            boolean time = unit != null && unit.kind() == Concepts.Kind.TIME;
            int noun = time
                    ? -1
                    : purposeNoun(analysis, own, clause, !figure.unit().equals("times"));
            if (noun >= 0) {
                String lemma = text.token(noun).lemma().toLowerCase(Locale.ROOT);
                Concepts.Concept concept = concepts.of(lemma);
                purpose = concept == null ? lemma : concept.name();
                words = text.token(noun).text();
                for (int i = Math.max(clause.from(), noun - 2); i <= Math.min(noun + 2, clause.to() - 1); i++) {
                    String of = text.token(i).pos() == PartOfSpeech.ADJ
                            ? states.ofAdjective(text.token(i).lemma())
                            : states.named(text.token(i).text());
                    state = of == null ? state : of;
                }
            }
        } else {
            String fate = fates.in(text.tokens(clause));
            if (!fate.isEmpty()) {
                return new Subject("person", "", null, fate, "", null, null, part, "Menschen", false, false);
            }
        }
        return new Subject(
                purpose, unit(figure), state, "", "", null, null, part, words, true, isAlternative(text, clause, own));
    }

    private static int purposeNoun(Analysis analysis, TokenRange own, TokenRange clause, boolean before) {
        TokenizedText text = analysis.text();
        int i = own.to();
        while (i < clause.to() && i < own.to() + 3 && isSmall(text.token(i))) {
            i++;
        }
        if (i < clause.to() && text.token(i).isCapitalised() && text.token(i).pos() != PartOfSpeech.ADP) {
            return i;
        }
        for (int j = own.from() - 1, steps = 0; before && j >= clause.from() && steps < 8; j--, steps++) {
            Token token = text.token(j);
            if (token.pos() == PartOfSpeech.NOUN
                    && !token.lemma().equals("Höhe")
                    && !token.lemma().equals("Wert")) {
                return j;
            }
        }
        return -1;
    }

    private static boolean isSmall(Token token) {
        return token.pos() == PartOfSpeech.DET
                || token.pos() == PartOfSpeech.ADJ
                || token.lower().equals("mehr")
                || token.lower().equals("weniger");
    }
}
