package quellenlage.analysis.article;

import java.util.List;

/**
 * Who and what is named in one article.
 *
 * @param mentions in text order, without overlap
 * @param actors in order of first mention
 */
public record Entities(List<Mention> mentions, List<Actor> actors) {

    public static final Entities NONE = new Entities(List.of(), List.of());

    public Entities {
        mentions = List.copyOf(mentions);
        actors = List.copyOf(actors);
    }
}
