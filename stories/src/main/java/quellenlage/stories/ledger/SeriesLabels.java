package quellenlage.stories.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.stories.actor.States;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.ledger.FigureSeries.Point;

/** Words for a series and its points, as a reader would say them. */
final class SeriesLabels {

    private final States states;
    private final Fates fates;
    private final Map<String, String> outlets = new HashMap<>();
    private final Map<String, StoryActor> actors = new HashMap<>();

    SeriesLabels(States states, Fates fates, List<StoryActor> actors, List<Analysis> articles) {
        this.states = states;
        this.fates = fates;
        articles.forEach(a -> outlets.put(a.article().id(), StoryContext.outlet(a.article())));
        actors.forEach(actor -> this.actors.put(actor.id(), actor));
    }

    /** "nordkoreanische Soldaten in Russland"; the figure's own words where nobody knows what it counts. */
    String label(List<Subject> subjects, @Nullable String country, String words) {
        Map<String, Integer> heads = new TreeMap<>();
        String state = null;
        String fate = "";
        for (Subject subject : subjects) {
            if (!subject.head().isEmpty()) {
                heads.merge(subject.head(), 1, Integer::sum);
            }
            state = state == null ? subject.state() : state;
            fate = fate.isEmpty() ? subject.fate() : fate;
        }
        StringBuilder label = new StringBuilder();
        String head = heads.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("");
        if (head.isEmpty()) {
            return words;
        }
        if (!fate.isEmpty() && !names(head, fate)) {
            label.append(fates.label(fate)).append(' ');
        }
        if (state != null && states.ofPeople(head) == null) {
            String adjective = states.adjective(state);
            label.append(adjective).append(adjective.endsWith("e") ? "" : "e").append(' ');
        }
        label.append(head);
        if (country != null && !country.equals(state)) {
            label.append(" in ").append(country);
        }
        return label.toString();
    }

    private boolean names(String head, String fate) {
        String of = fates.ofNoun(head.toLowerCase(java.util.Locale.ROOT));
        return of != null && fate.contains(of);
    }

    /** On whose word a point stands: the speaker, the agency, or the article. */
    String voice(Point point) {
        StoryActor actor = point.actor() == null ? null : actors.get(point.actor());
        if (actor != null) {
            return actor.name();
        }
        return point.agency() == null
                ? outlets.getOrDefault(point.place().article(), point.place().article())
                : point.agency();
    }
}
