package quellenlage.stories.actor;

import java.util.List;
import java.util.Map;
import quellenlage.analysis.article.EntityKind;

/**
 * One actor of a story.
 *
 * @param id unique in the story: {@code p1}, {@code p2} …
 * @param name the form to show
 * @param named false for one who is only described
 * @param forms every surface form in the story, the most frequent first
 * @param roles titles and offices the articles give
 * @param members for each article (by id) the ids of its actors that are this one
 */
public record StoryActor(
        String id,
        String name,
        EntityKind kind,
        boolean named,
        List<String> forms,
        List<String> roles,
        Map<String, List<String>> members) {

    public StoryActor {
        forms = List.copyOf(forms);
        roles = List.copyOf(roles);
        members = Map.copyOf(members);
    }
}
