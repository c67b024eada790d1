package quellenlage.analysis.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Actor;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.TokenizedText;

/** The mentions of an article, found by token. */
final class Mentions {

    private final TokenizedText text;
    private final List<Mention> mentions;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, String> byLastName = new HashMap<>();

    Mentions(TokenizedText text, Entities entities) {
        this.text = text;
        this.mentions = entities.mentions();
        for (Actor actor : entities.actors()) {
            actors.put(actor.id(), actor);
            if (actor.named() && actor.kind() == EntityKind.PERSON) {
                String name = actor.name();
                byLastName.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), actor.id());
            }
        }
    }

    /** The person of that last name; null when the article has none. */
    @Nullable
    String byLastName(String word) {
        return byLastName.get(word);
    }

    @Nullable
    Actor actor(String id) {
        return actors.get(id);
    }

    /** The first mention inside the tokens {@code from..to}; of that kind when one is given. */
    @Nullable
    Mention first(int from, int to, @Nullable EntityKind kind) {
        if (from >= to) {
            return null;
        }
        Span span = text.span(from, to);
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < mentions.size() && mentions.get(i).span().start() < span.end(); i++) {
            Mention mention = mentions.get(i);
            if (span.overlaps(mention.span()) && (kind == null || mention.kind() == kind)) {
                return mention;
            }
        }
        return null;
    }
}
