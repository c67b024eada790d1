package quellenlage.stories.ledger;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Figure;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.stories.actor.States;

/** Reads what money, shares and measures are for: "Schaden in Höhe von 3 Millionen Euro", "fordert 7,5 Prozent mehr Lohn". */
final class Purposes {

    /** How far before the figure its noun may stand, in tokens. */
    private static final int REACH = 10;

    private final Concepts concepts;
    private final States states;
    private final Fates fates;
    private final Roles roles;

    Purposes(Concepts concepts, States states, Fates fates, Roles roles) {
        this.concepts = concepts;
        this.states = states;
        this.fates = fates;
        this.roles = roles;
    }

    /** What a figure without a counted noun measures. */
    Subject of(Analysis analysis, Figure figure, boolean part) {
        TokenizedText text = analysis.text();
        TokenRange own = text.tokensIn(figure.span());
        TokenRange sentence = text.sentences().get(text.sentenceOf(own.from())).tokens();
        TokenRange clause = Clauses.around(text, sentence, own);
        if (figure.unit() == null) {
            return number(text, own, clause, part);
        }
        Figure before = setAgainst(analysis, figure, clause);
        return before == null
                ? measure(analysis, figure, own, clause, sentence, part)
                : measureOf(analysis, before, part);
    }

    private Subject number(TokenizedText text, TokenRange own, TokenRange clause, boolean part) {
        String fate = fates.in(text.tokens(clause));
        return fate.isEmpty()
                ? new Subject(
                        "",
                        "",
                        null,
                        "",
                        "",
                        null,
                        null,
                        false,
                        part,
                        "",
                        true,
                        SubjectReader.isAlternative(text, clause, own))
                : new Subject(Concepts.PERSON, "", null, fate, "", null, null, false, part, "Menschen", false, false);
    }

    private Subject measureOf(Analysis analysis, Figure figure, boolean part) {
        TokenizedText text = analysis.text();
        TokenRange own = text.tokensIn(figure.span());
        TokenRange sentence = text.sentences().get(text.sentenceOf(own.from())).tokens();
        return measure(analysis, figure, own, Clauses.around(text, sentence, own), sentence, part);
    }

    /** The figure of the same unit in the sentence before, where the clause sets its own against it ("rechnen dagegen mit"). */
    private @Nullable Figure setAgainst(Analysis analysis, Figure figure, TokenRange clause) {
        TokenizedText text = analysis.text();
        if (!roles.contrast(text.tokens(clause))) {
            return null;
        }
        int sentence = text.sentenceOf(clause.from());
        Figure found = null;
        for (Figure other : analysis.figures()) {
            int of = text.sentenceOf(text.tokenAt(other.span().start()));
            if (of == sentence - 1 && SubjectReader.unit(other).equals(figure.unit()) && other.counted() == null) {
                found = other;
            }
        }
        return found;
    }

    private Subject measure(
            Analysis analysis, Figure figure, TokenRange own, TokenRange clause, TokenRange sentence, boolean part) {
        TokenizedText text = analysis.text();
        String unit = SubjectReader.unit(figure);
        Concepts.Concept kind = concepts.of(unit.toLowerCase(Locale.ROOT));
        boolean time = kind != null && kind.kind() == Concepts.Kind.TIME;
        boolean priced = unit.equals("%") || unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT));
        int noun = time ? -1 : noun(analysis, own, clause, !unit.equals("times"), priced && !unit.equals("%"));
        String what = "";
        String words = "";
        String of = "";
        String state = null;
        if (noun >= 0) {
            what = term(text.token(noun));
            words = text.token(noun).text();
            if (hasGenitive(text, noun, clause) && !isTaken(analysis, text.token(noun + 2))) {
                of = term(text.token(noun + 2));
                words = text.text(text.span(noun, noun + 3));
            }
            state = state(text, clause, noun);
        }
        String role = priced ? role(text, clause, sentence, own) : null;
        if (priced && costs(text, clause)) {
            what = "cost";
            words = "Kosten";
            of = "";
        } else if (role != null
                && (what.isEmpty()
                        || what.equals("pay")
                        || role.equals(noun < 0 ? null : roles.of(text.token(noun))))) {
            what = role.toLowerCase(Locale.ROOT);
            words = role;
        } else if (role != null) {
            of = of + ' ' + role;
        }
        return new Subject(
                what,
                unit,
                state,
                "",
                of.strip(),
                null,
                null,
                false,
                part,
                words,
                true,
                SubjectReader.isAlternative(text, clause, own));
    }

    private String term(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        Concepts.Concept concept = concepts.of(lemma);
        return concept == null ? lemma : concept.name();
    }

    private static boolean costs(TokenizedText text, TokenRange clause) {
        return text.tokens(clause).stream()
                .anyMatch(t -> t.lemma().equals("kosten") && !t.isCapitalised() && t.pos() == PartOfSpeech.VERB);
    }

    /** The role by the words of the clause, else, where it has no verb of its own, by those of the sentence before it. */
    private @Nullable String role(TokenizedText text, TokenRange clause, TokenRange sentence, TokenRange own) {
        String role = roles.in(text.tokens(new TokenRange(clause.from(), own.from())));
        if (role == null) {
            role = roles.in(text.tokens(new TokenRange(own.to(), clause.to())));
        }
        boolean verbless = text.tokens(clause).stream()
                .noneMatch(t -> t.pos() == PartOfSpeech.VERB || t.pos() == PartOfSpeech.AUX);
        return role == null && verbless ? roles.in(text.tokens(new TokenRange(sentence.from(), clause.from()))) : role;
    }

    private @Nullable String state(TokenizedText text, TokenRange clause, int noun) {
        String state = null;
        for (int i = Math.max(clause.from(), noun - 2); i <= Math.min(noun + 2, clause.to() - 1); i++) {
            String of = text.token(i).pos() == PartOfSpeech.ADJ
                    ? states.ofAdjective(text.token(i).lemma())
                    : states.named(text.token(i).text());
            state = of == null ? state : of;
        }
        return state;
    }

    /** "Kosten einer Einigung". */
    private static boolean hasGenitive(TokenizedText text, int noun, TokenRange clause) {
        return noun + 2 < clause.to()
                && text.token(noun + 1).pos() == PartOfSpeech.DET
                && text.token(noun + 1).lower().endsWith("r")
                && text.token(noun + 2).pos() == PartOfSpeech.NOUN;
    }

    /** The noun after the figure ("Millionen Euro Schaden", "Prozent mehr Lohn"), else the nearest fitting one before it; -1 for none. */
    private int noun(Analysis analysis, TokenRange own, TokenRange clause, boolean before, boolean priced) {
        TokenizedText text = analysis.text();
        int i = own.to();
        while (i < clause.to() && i < own.to() + 3 && isSmall(text.token(i))) {
            i++;
        }
        if (i < clause.to()
                && text.token(i).isCapitalised()
                && text.token(i).pos() != PartOfSpeech.ADP
                && !isTaken(analysis, text.token(i))) {
            return i;
        }
        int nearest = -1;
        for (int j = own.from() - 1; before && j >= Math.max(clause.from(), own.from() - REACH); j--) {
            Token token = text.token(j);
            if (roles.of(token) != null && !token.isCapitalised()) {
                return nearest;
            }
            if (token.pos() == PartOfSpeech.NOUN && !saysNothing(token) && !isTaken(analysis, token)) {
                if (j == own.from() - 2 && !priced || isThing(token)) {
                    return j;
                }
                nearest = nearest < 0 ? j : nearest;
            }
        }
        return nearest;
    }

    /** True for nouns that name what money is for: "Schaden", "Kosten". */
    private boolean isThing(Token token) {
        Concepts.Concept concept = concepts.of(token.lemma().toLowerCase(Locale.ROOT));
        return concept != null && concept.kind() == Concepts.Kind.THING;
    }

    private boolean saysNothing(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        Concepts.Concept concept = concepts.of(lemma);
        return roles.isEmpty(lemma)
                || concept != null && (concept.kind() == Concepts.Kind.CARRIER || concept.kind() == Concepts.Kind.TIME);
    }

    /** True for words that name somebody, a time, or belong to another figure. */
    private static boolean isTaken(Analysis analysis, Token token) {
        Span span = token.span();
        return analysis.entities().mentions().stream().map(Mention::span).anyMatch(span::overlaps)
                || analysis.times().stream().anyMatch(time -> time.span().overlaps(span))
                || contains(analysis.figures(), span);
    }

    private static boolean contains(List<Figure> figures, Span span) {
        return figures.stream().anyMatch(figure -> figure.span().overlaps(span));
    }

    private static boolean isSmall(Token token) {
        return token.pos() == PartOfSpeech.DET
                || token.pos() == PartOfSpeech.ADJ
                || token.lower().equals("mehr")
                || token.lower().equals("weniger");
    }
}
