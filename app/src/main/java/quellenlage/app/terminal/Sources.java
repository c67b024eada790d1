package quellenlage.app.terminal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.stories.ledger.Place;
import quellenlage.stories.story.Story;

/** The articles of a story under the numbers that references use. */
final class Sources {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Analysis> articles;

    Sources(Story story, Map<String, Analysis> articles) {
        this.articles = articles;
        for (Analysis analysis : story.articles()) {
            numbers.put(analysis.article().id(), numbers.size() + 1);
        }
    }

    /** The number of an article, from 1; its id where it is not of the story. */
    String number(String article) {
        Integer number = numbers.get(article);
        return number == null ? article : String.valueOf(number);
    }

    @Nullable
    Analysis analysis(String article) {
        return articles.get(article);
    }

    /** Article number and first character, counted in code points from 0: {@code [3:412]}. */
    String reference(Place place) {
        Analysis analysis = articles.get(place.article());
        int start = place.spans().get(0).start();
        int offset = analysis == null ? start : analysis.article().text().codePointCount(0, start);
        return "[" + number(place.article()) + ":" + offset + "]";
    }

    String references(List<Place> places) {
        return places.stream().map(this::reference).distinct().collect(Collectors.joining(" "));
    }
}
