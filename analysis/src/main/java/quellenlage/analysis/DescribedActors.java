package quellenlage.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Actor;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Stance;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.article.TokenizedText;

/** Makes actors of those who take a stance and are only described: "die Flugsicherung", "Kritiker". */
final class DescribedActors {

    private static final Evidence EVIDENCE = Evidence.of("takes-a-stance");

    private final TokenizedText text;
    private final List<Mention> mentions;
    private final List<Actor> actors;
    private final Map<String, String> ids = new HashMap<>();

    DescribedActors(TokenizedText text, Entities entities) {
        this.text = text;
        this.mentions = new ArrayList<>(entities.mentions());
        this.actors = new ArrayList<>(entities.actors());
    }

    /** The stances, each with an actor where the text has a noun for one. */
    List<Stance> complete(List<Stance> stances) {
        List<Stance> complete = new ArrayList<>(stances.size());
        for (Stance stance : stances) {
            String actor = stance.actor() == null && !stance.actorSpans().isEmpty()
                    ? actor(stance.actorSpans().get(0))
                    : stance.actor();
            complete.add(new Stance(
                    actor,
                    stance.stance(),
                    stance.cue(),
                    stance.actorSpans(),
                    stance.proposition(),
                    stance.said(),
                    stance.evidence()));
        }
        return complete;
    }

    /** The entities together with the actors made here. */
    Entities entities() {
        mentions.sort(Comparator.comparing(Mention::span));
        return new Entities(mentions, actors);
    }

    private @Nullable String actor(Span span) {
        Span name = name(span);
        if (name == null) {
            return null;
        }
        for (Mention mention : mentions) {
            if (mention.span().overlaps(name)) {
                return mention.actor();
            }
        }
        String words = text.text(name);
        String id = ids.get(words);
        if (id == null) {
            id = "a" + (actors.size() + 1);
            ids.put(words, id);
            actors.add(new Actor(id, words, EntityKind.OTHER, false, List.of(), List.of()));
        }
        mentions.add(new Mention(name, EntityKind.OTHER, id, false, EVIDENCE));
        return id;
    }

    /** The noun or name with its adjectives, without article; null for a pronoun. */
    private @Nullable Span name(Span span) {
        TokenRange range = text.tokensIn(span);
        int from = range.from();
        while (from < range.to() && !isNamePart(text.token(from))) {
            from++;
        }
        int to = from;
        boolean noun = false;
        while (to < range.to()
                && isNamePart(text.token(to))
                && !(noun && text.token(to).is(PartOfSpeech.ADJ))) {
            noun |= !text.token(to).is(PartOfSpeech.ADJ);
            to++;
        }
        return from < to ? text.span(from, to) : null;
    }

    private static boolean isNamePart(Token token) {
        return token.is(PartOfSpeech.NOUN)
                || token.is(PartOfSpeech.PROPN)
                || token.is(PartOfSpeech.ADJ)
                || token.is(PartOfSpeech.X);
    }
}
