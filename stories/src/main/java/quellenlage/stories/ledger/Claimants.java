package quellenlage.stories.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.stories.actor.StoryActor;

/**
 * Who gives a figure in its own clause: "Die Polizei zählte 4.500 Teilnehmer, die Gewerkschaft sprach von 9.000"
 * ({@code claimants.tsv}). Immutable.
 */
final class Claimants {

    /** A verb of counting or naming figures. */
    private record Verb(
            String lemma,
            @Nullable String preposition,
            @Nullable String particle) {

        boolean standsIn(List<Token> before, List<Token> clause) {
            return clause.stream().anyMatch(t -> t.lemma().equals(lemma))
                    && (preposition == null
                            || before.stream().anyMatch(t -> t.lower().equals(preposition)))
                    && (particle == null
                            || clause.stream().anyMatch(t -> t.lower().equals(particle)));
        }
    }

    private final List<Verb> verbs = new ArrayList<>();
    private final Concepts concepts;

    private Claimants(LexiconFile file, Concepts concepts) {
        this.concepts = concepts;
        for (LexiconLine line : file.lines()) {
            verbs.add(new Verb(
                    line.get("lemma"),
                    line.find("preposition").orElse(null),
                    line.find("particle").orElse(null)));
        }
    }

    static Claimants german(Concepts concepts) {
        return new Claimants(LexiconFile.read(Claimants.class, "de/claimants.tsv"), concepts);
    }

    /** The one who gives the figure; null when its clause does not say so. */
    @Nullable
    StoryActor of(Analysis analysis, Span figure, StoryContext context) {
        Mention mention = mention(analysis, figure);
        return mention == null ? null : context.actor(analysis.article().id(), mention.actor());
    }

    /** "Berichte aus Südkorea über 12.000 Soldaten": the one from whom reports come that the figure's sentence tells of. */
    @Nullable
    StoryActor ofReports(Analysis analysis, Span figure, StoryContext context) {
        TokenizedText text = analysis.text();
        int own = text.tokenAt(figure.start());
        TokenRange sentence = text.sentences().get(text.sentenceOf(own)).tokens();
        for (Mention mention : analysis.entities().mentions()) {
            int name = text.tokenAt(mention.span().start());
            if (name >= own) {
                break;
            }
            if (name - 2 >= sentence.from()
                    && text.token(name - 1).lower().equals("aus")
                    && isCarrier(text.token(name - 2))) {
                return context.actor(analysis.article().id(), mention.actor());
            }
        }
        return null;
    }

    private boolean isCarrier(Token token) {
        Concepts.Concept concept = concepts.of(token.lemma().toLowerCase(Locale.ROOT));
        return concept != null && concept.kind() == Concepts.Kind.CARRIER;
    }

    @Nullable
    Mention mention(Analysis analysis, Span figure) {
        TokenizedText text = analysis.text();
        TokenRange own = text.tokensIn(figure);
        if (own.size() == 0) {
            return null;
        }
        TokenRange sentence = text.sentences().get(text.sentenceOf(own.from())).tokens();
        TokenRange clause = Clauses.around(text, sentence, own);
        Verb verb = verb(text, clause, own);
        if (verb == null && clause.from() > sentence.from() && isElliptic(text, clause, own)) {
            TokenRange previous = new TokenRange(sentence.from(), clause.from());
            verb = verb(text, previous, new TokenRange(clause.from(), clause.from()));
            verb = verb != null && verb.preposition() != null && !hasBefore(text, clause, own, verb.preposition())
                    ? null
                    : verb;
        }
        return verb == null ? null : subject(analysis, clause, own);
    }

    private static boolean hasBefore(TokenizedText text, TokenRange clause, TokenRange own, String preposition) {
        return text.tokens(new TokenRange(clause.from(), own.from())).stream()
                .anyMatch(t -> t.lower().equals(preposition));
    }

    private static boolean isElliptic(TokenizedText text, TokenRange clause, TokenRange own) {
        return text.tokens(new TokenRange(clause.from(), own.from())).stream()
                        .noneMatch(t -> t.pos() == PartOfSpeech.VERB || t.pos() == PartOfSpeech.AUX)
                && text.tokens(new TokenRange(own.to(), clause.to())).stream()
                        .noneMatch(t -> t.pos() == PartOfSpeech.VERB || t.pos() == PartOfSpeech.AUX);
    }

    private @Nullable Verb verb(TokenizedText text, TokenRange clause, TokenRange own) {
        List<Token> before = text.tokens(new TokenRange(clause.from(), own.from()));
        List<Token> all = text.tokens(clause);
        for (Verb verb : verbs) {
            if (verb.standsIn(before, all)) {
                return verb;
            }
        }
        return null;
    }

    /** The person or organisation of the clause that no preposition governs, nearest to the figure from the left, else from the right. */
    private static @Nullable Mention subject(Analysis analysis, TokenRange clause, TokenRange own) {
        TokenizedText text = analysis.text();
        Mention best = null;
        for (Mention mention : analysis.entities().mentions()) {
            TokenRange range = text.tokensIn(mention.span());
            if (range.size() == 0 || range.from() < clause.from() || mention.kind() == EntityKind.PLACE) {
                continue;
            }
            if (range.from() >= clause.to()) {
                break;
            }
            boolean left = range.to() <= own.from();
            if ((left || best == null && range.from() >= own.to()) && !isGoverned(text, clause, range.from())) {
                best = left || best == null ? mention : best;
            }
        }
        return best;
    }

    /** True when a preposition stands before the name's article and adjectives, or the article is a genitive or dative. */
    private static boolean isGoverned(TokenizedText text, TokenRange clause, int name) {
        for (int i = name - 1; i >= clause.from() && name - i <= 4; i--) {
            Token token = text.token(i);
            if (token.pos() == PartOfSpeech.ADP) {
                return true;
            }
            if (token.pos() == PartOfSpeech.DET && ("des dem den".contains(token.lower()))) {
                return true;
            }
            if (token.pos() != PartOfSpeech.DET
                    && token.pos() != PartOfSpeech.ADJ
                    && token.pos() != PartOfSpeech.NOUN) {
                return false;
            }
        }
        return false;
    }
}
