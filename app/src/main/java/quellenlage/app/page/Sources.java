package quellenlage.app.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.PublicationDate;
import quellenlage.analysis.article.Span;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.ledger.Place;

/** The articles of one story: their keys, names and anchors. */
final class Sources {

    private final Map<String, Analysis> analyses = new LinkedHashMap<>();
    private final Map<String, String> keys = new LinkedHashMap<>();

    Sources(int story, Ledger ledger) {
        int number = 0;
        for (Analysis analysis : ledger.story().articles()) {
            String id = analysis.article().id();
            analyses.put(id, analysis);
            keys.put(id, "s" + story + "a" + ++number);
        }
    }

    Analysis analysis(String article) {
        return Optional.ofNullable(analyses.get(article))
                .orElseThrow(() -> new IllegalArgumentException("no article " + article + " in the story"));
    }

    String key(String article) {
        analysis(article);
        return keys.getOrDefault(article, "");
    }

    Link link(Place place) {
        return link(place.article(), place.spans().get(0));
    }

    Link link(String article, Span span) {
        return new Link(label(article), published(article), "#" + Anchors.id(key(article), span));
    }

    /** To the beginning of an article. */
    Link link(String article) {
        return new Link(label(article), published(article), "#" + key(article));
    }

    /** The outlet, or the title, or the id. */
    String label(String article) {
        Analysis analysis = analysis(article);
        String outlet = analysis.article().outlet();
        return outlet != null ? outlet : analysis.title().isEmpty() ? article : analysis.title();
    }

    Text published(String article) {
        PublicationDate date = analysis(article).article().published();
        return date == null ? Text.same("") : Dates.text(date);
    }

    /** The words of a place, pieces joined by an ellipsis. */
    String words(Place place) {
        StringBuilder words = new StringBuilder();
        for (Span span : place.spans()) {
            if (!words.isEmpty()) {
                words.append(" … ");
            }
            words.append(span.of(analysis(place.article()).article().text()));
        }
        return words.toString();
    }

    /** The address when it is one of the web; null for every other one. */
    static @Nullable String webAddress(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? url : null;
    }
}
