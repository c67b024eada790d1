package quellenlage.analysis.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Span;

/**
 * Who takes a stance.
 *
 * @param actor id of the actor; null when nobody known is meant
 * @param spans the words for it in the sentence
 */
record Agent(@Nullable String actor, List<Span> spans) {

    static final Agent NONE = new Agent(null, List.of());

    Agent {
        spans = List.copyOf(spans);
    }
}
