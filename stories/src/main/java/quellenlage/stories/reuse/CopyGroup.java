package quellenlage.stories.reuse;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Articles that share agency text or copied text; one origin, however many outlets.
 *
 * @param articles ids, in order of publication
 * @param agency the agency whose text it is, as far as the articles say; null when none does
 * @param passages what is shared, pair by pair
 */
public record CopyGroup(List<String> articles, @Nullable String agency, List<Passage> passages) {

    public CopyGroup {
        articles = List.copyOf(articles);
        passages = List.copyOf(passages);
    }

    public Set<String> members() {
        return Set.copyOf(articles);
    }
}
