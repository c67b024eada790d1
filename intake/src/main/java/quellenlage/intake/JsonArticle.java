package quellenlage.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.PublicationDate;

/** Reads an article from a JSON object with the keys of the interchange format. */
public final class JsonArticle {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("id", "id"),
            Map.entry("url", "url"),
            Map.entry("title", "title"),
            Map.entry("headline", "title"),
            Map.entry("text", "text"),
            Map.entry("maintext", "text"),
            Map.entry("body", "text"),
            Map.entry("content", "text"),
            Map.entry("html", "html"),
            Map.entry("published", "published"),
            Map.entry("date_publish", "published"),
            Map.entry("date", "published"),
            Map.entry("publication_date", "published"),
            Map.entry("outlet", "outlet"),
            Map.entry("source_domain", "outlet"),
            Map.entry("sitename", "outlet"),
            Map.entry("publisher", "outlet"),
            Map.entry("language", "language"),
            Map.entry("lang", "language"),
            Map.entry("authors", "authors"),
            Map.entry("author", "authors"));

    private JsonArticle() {}

    public static Article read(String json, String fallbackId) throws IOException {
        Map<String, String> values = new HashMap<>();
        List<String> authors = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                @Nullable String key = KEYS.get(parser.currentName());
                JsonToken value = parser.nextToken();
                if (key == null) {
                    parser.skipChildren();
                } else if (key.equals("authors") && value == JsonToken.START_ARRAY) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        authors.add(parser.getText());
                    }
                } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                    values.putIfAbsent(key, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
        }
        @Nullable String published = values.get("published");
        return new Article(
                values.getOrDefault("id", fallbackId),
                values.get("url"),
                values.get("title"),
                values.getOrDefault("text", ""),
                published == null ? null : PublicationDate.parse(published).orElse(null),
                values.get("outlet"),
                values.getOrDefault("language", "de"),
                authors,
                List.of());
    }
}
