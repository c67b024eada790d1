package quellenlage.stories.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Figure;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.stories.actor.States;

/** Reads what a figure counts from the phrase around it and from its clause. */
final class SubjectReader {

    private final Concepts concepts;
    private final States states;
    private final Fates fates;
    private final Whereabouts whereabouts;
    private final Purposes purposes;

    SubjectReader(Concepts concepts, States states, Fates fates, Roles roles, StoryContext context) {
        this.concepts = concepts;
        this.states = states;
        this.fates = fates;
        this.whereabouts = new Whereabouts(states, fates, context);
        this.purposes = new Purposes(concepts, states, fates, roles);
    }

    Subject read(Analysis analysis, Figure figure) {
        TokenizedText text = analysis.text();
        TokenRange own = text.tokensIn(figure.span());
        if (own.size() == 0) {
            return new Subject("", unit(figure), null, "", "", null, null, false, false, "", true, false);
        }
        Sentence sentence = text.sentences().get(text.sentenceOf(own.from()));
        TokenRange clause = Clauses.around(text, sentence.tokens(), own);
        boolean part = fates.markPart(text.tokens(before(text, sentence.tokens(), own)))
                || fates.markPart(text.tokens(after(clause, own)))
                || isPartitive(text, own);
        Figure.Counted counted = figure.counted();
        if (counted == null) {
            return purposes.of(analysis, figure, part);
        }
        String head = counted.head().toLowerCase(Locale.ROOT);
        String fate = fates.ofNoun(head);
        Concepts.Concept concept = fate == null ? concepts.of(head) : null;
        boolean people = fate != null || concept != null && concept.isPeople();
        String what = fate != null ? Concepts.PERSON : concept == null ? head : concept.name();
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
            fate = attributeFates.isEmpty()
                    ? fates.in(text.tokens(withRelativeClause(text, sentence.tokens(), clause, own)))
                    : attributeFates;
        }
        boolean elsewhere = !sentence.span().contains(counted.span());
        Whereabouts.Where where =
                elsewhere ? Whereabouts.Where.UNKNOWN : whereabouts.of(analysis, counted, own, clause);
        if (state == null && !casualtyFree(fate)) {
            state = onlyAdjective(text, clause);
        }
        if (state == null) {
            state = where.origin() != null ? where.origin() : whereabouts.owner(analysis, own, sentence.tokens());
        }
        boolean casualty = !casualtyFree(fate);
        if (casualty && concept != null && concept.isCivil()) {
            what = Concepts.PERSON;
        }
        return new Subject(
                what,
                unit(figure),
                state,
                fate == null ? "" : fate,
                String.join(" ", qualities),
                where.country(),
                where.place(),
                where.named(),
                part,
                surface(text, counted),
                isShare(figure),
                isAlternative(text, sentence.tokens(), own));
    }

    /** The clause and the one after a comma directly behind the figure: "zwölf Menschen, die ums Leben kamen". */
    private static TokenRange withRelativeClause(
            TokenizedText text, TokenRange sentence, TokenRange clause, TokenRange own) {
        int comma = own.to();
        if (clause.to() != comma
                || comma + 2 >= sentence.to()
                || !text.token(comma).text().equals(",")) {
            return clause;
        }
        Token next = text.token(comma + 1);
        if (!next.lower().equals("die") && !next.lower().equals("der")) {
            return clause;
        }
        int to = comma + 1;
        while (to < sentence.to() && !Clauses.ends(text.token(to))) {
            to++;
        }
        return new TokenRange(clause.from(), to);
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
    static boolean isAlternative(TokenizedText text, TokenRange sentence, TokenRange own) {
        boolean whether = false;
        boolean or = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            whether |= i < own.from() && text.token(i).lower().equals("ob");
            or |= text.token(i).lower().equals("oder");
        }
        return whether && or;
    }

    /** "Die Hälfte der Soldaten" stands in no series with "300 Soldaten". */
    private static boolean isShare(Figure figure) {
        String unit = unit(figure);
        Double high = figure.high();
        return unit.equals("%") || unit.equals("1") || unit.equals("times") || high != null && high > 0 && high < 1;
    }

    static String unit(Figure figure) {
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

    /** "Vier der Verletzten": a number before the article of those of whom they are some. */
    private static boolean isPartitive(TokenizedText text, TokenRange own) {
        for (int i = own.from() + 1; i + 1 < own.to(); i++) {
            Token token = text.token(i);
            if (token.lower().equals("der") && token.pos() == PartOfSpeech.DET) {
                return text.token(i - 1).pos() != PartOfSpeech.ADP;
            }
        }
        return false;
    }

    /**
     * The few tokens before a figure in its sentence, and those inside it; over a comma that stands directly before it, as in
     * "nur ein Teil davon, 1.500 Soldaten".
     */
    private static TokenRange before(TokenizedText text, TokenRange sentence, TokenRange own) {
        int from = own.from();
        if (from - 1 > sentence.from() && text.token(from - 1).text().equals(",")) {
            return new TokenRange(Math.max(sentence.from(), from - 3), own.to());
        }
        while (from > sentence.from() && own.from() - from < 4 && !Clauses.ends(text.token(from - 1))) {
            from--;
        }
        return new TokenRange(from, own.to());
    }

    /** The two tokens after a figure in its clause: "vier von ihnen". */
    private static TokenRange after(TokenRange clause, TokenRange own) {
        return new TokenRange(own.to(), Math.max(own.to(), Math.min(clause.to(), own.to() + 2)));
    }
}
