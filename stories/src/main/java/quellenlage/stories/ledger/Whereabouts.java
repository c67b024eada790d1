package quellenlage.stories.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Figure;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.stories.actor.States;

/** Reads where the things that a figure counts come from, to whom they belong and where they are. */
final class Whereabouts {

    private static final LocalPrepositions PREPOSITIONS = LocalPrepositions.german();

    private final States states;
    private final Fates fates;
    private final StoryContext context;

    Whereabouts(States states, Fates fates, StoryContext context) {
        this.states = states;
        this.fates = fates;
        this.context = context;
    }

    /**
     * Where the things counted come from and where they are.
     *
     * @param origin state after "aus", or in the genitive
     * @param country the state where they are
     * @param place a narrower place, as it stands
     * @param named true when that place has a name of its own
     */
    record Where(
            @Nullable String origin,
            @Nullable String country,
            @Nullable String place,
            boolean named) {

        static final Where UNKNOWN = new Where(null, null, null, false);
    }

    Where of(Analysis analysis, Figure.Counted counted, TokenRange own, TokenRange clause) {
        TokenizedText text = analysis.text();
        String origin = null;
        String country = null;
        String place = null;
        boolean named = false;
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
                            && PREPOSITIONS.countries().contains(preposition)
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
                    named = place != null && isPlace(analysis, text.token(last));
                }
            }
        }
        return new Where(origin, country, place, named);
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
                boolean local = PREPOSITIONS.places().contains(token.lower());
                // "In der Region Kursk" at the beginning of a sentence is the same place.
                return local
                        ? token.lower()
                                + text.text(text.span(i, last + 1))
                                        .substring(token.text().length())
                        : null;
            }
        }
        return null;
    }

    /** The side of the last person or state before a possessive ("Kim … seiner Soldaten"). */
    @Nullable
    String owner(Analysis analysis, TokenRange own, TokenRange sentence) {
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
}
