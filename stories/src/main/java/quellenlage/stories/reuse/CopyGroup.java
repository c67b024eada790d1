package quellenlage.stories.reuse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Articles that share agency text or copied text; one origin, however many outlets.
 *
 * @param articles ids, in order of publication, the undated last
 * @param agency the agency whose text it is, as far as the articles say; null when none does
 * @param passages what is shared, pair by pair
 * @param copies at most one for an article, in the order of {@code articles}; none where the direction cannot be told
 */
public record CopyGroup(List<String> articles, @Nullable String agency, List<Passage> passages, List<Copy> copies) {

    public CopyGroup {
        articles = List.copyOf(articles);
        passages = List.copyOf(passages);
        copies = List.copyOf(copies);
    }

    /** A group of which no direction is known. */
    public CopyGroup(List<String> articles, @Nullable String agency, List<Passage> passages) {
        this(articles, agency, passages, List.of());
    }

    public Set<String> members() {
        return Set.copyOf(articles);
    }

    /** The id of the article that the given one copies; empty for the original and where the direction cannot be told. */
    public Optional<String> copyOf(String article) {
        return copies.stream()
                .filter(copy -> copy.article().equals(article))
                .map(Copy::of)
                .findFirst();
    }
}
