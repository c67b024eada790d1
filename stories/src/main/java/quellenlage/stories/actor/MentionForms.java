package quellenlage.stories.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quellenlage.analysis.article.Actor;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Mention;

/** The words by which one article names each of its actors, one entry a mention. */
final class MentionForms {

    private final Map<String, List<String>> byActor = new HashMap<>();

    private MentionForms() {}

    static MentionForms of(Analysis analysis) {
        MentionForms forms = new MentionForms();
        for (Mention mention : analysis.entities().mentions()) {
            List<String> list = forms.byActor.computeIfAbsent(mention.actor(), a -> new ArrayList<>());
            list.add(mention.named() ? analysis.text().text(mention.span()) : "");
        }
        return forms;
    }

    /** Named mentions as they stand, others as empty texts. */
    List<String> of(Actor actor) {
        return byActor.getOrDefault(actor.id(), List.of());
    }
}
