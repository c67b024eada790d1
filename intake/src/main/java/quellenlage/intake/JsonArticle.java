package quellenlage.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads articles from JSON objects with the keys of the interchange format. */
final class JsonArticle {

    /** For each value the keys that carry it, the first that is there wins. */
    private static final Map<String, List<String>> KEYS = Map.of(
            "id", List.of("id"),
            "url", List.of("url"),
            "title", List.of("title", "headline"),
            "text", List.of("text", "maintext", "body", "content"),
            "html", List.of("html"),
            "published", List.of("published", "date_publish", "date", "publication_date"),
            "outlet", List.of("outlet", "source_domain", "sitename", "publisher"),
            "language", List.of("language", "lang"));

    private static final Map<String, String> WANTED = new HashMap<>();

    static {
        KEYS.values().forEach(keys -> keys.forEach(key -> WANTED.put(key, key)));
        WANTED.put("authors", "authors");
        WANTED.put("author", "authors");
    }

    private final JsonFactory factory;
    private final int depth;
    private final int textLimit;

    JsonArticle(Limits limits) {
        depth = limits.jsonDepth();
        textLimit = limits.articleBytes();
        factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxStringLength(limits.articleBytes())
                        .build())
                .build();
    }

    JsonParser parser(String json) throws IOException {
        return factory.createParser(json);
    }

    /** Reads one line: an object and nothing after it. */
    ArticleDraft line(String json) throws UnusableException {
        try (JsonParser parser = factory.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnusableException(Problem.NO_OBJECT);
            }
            ArticleDraft draft = object(parser);
            if (parser.nextToken() != null) {
                throw new UnusableException(
                        Problem.NOT_JSON,
                        "text after the object",
                        parser.currentTokenLocation().getColumnNr());
            }
            return draft;
        } catch (JsonProcessingException e) {
            throw unusable(e);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    /** Reads the object whose brace the parser has just passed. */
    ArticleDraft object(JsonParser parser) throws IOException {
        Map<String, String> values = new HashMap<>();
        ArticleDraft draft = new ArticleDraft();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = WANTED.get(parser.currentName());
            JsonToken value = parser.nextToken();
            if (key == null) {
                parser.skipChildren();
            } else if (key.equals("authors")) {
                authors(parser, draft.authors);
            } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                values.put(key, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        draft.id = first(values, "id");
        draft.url = first(values, "url");
        draft.title = first(values, "title");
        draft.text = first(values, "text");
        draft.html = first(values, "html");
        draft.published = first(values, "published");
        draft.outlet = first(values, "outlet");
        draft.language = first(values, "language");
        return draft;
    }

    /** A name, an object with a name, or an array of these. */
    private static void authors(JsonParser parser, List<String> authors) throws IOException {
        int open = 0;
        do {
            JsonToken token = parser.currentToken();
            if (token.isStructStart()) {
                open++;
            } else if (token.isStructEnd()) {
                open--;
            } else if (token == JsonToken.VALUE_STRING
                    && (parser.currentName() == null
                            || List.of("name", "author", "authors").contains(parser.currentName()))
                    && !parser.getText().isBlank()) {
                authors.add(parser.getText().strip());
            }
            if (open > 0) {
                parser.nextToken();
            }
        } while (open > 0);
    }

    private static @Nullable String first(Map<String, String> values, String name) {
        return KEYS.getOrDefault(name, List.of()).stream()
                .map(values::get)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** What a parser's complaint means for the record. */
    UnusableException unusable(JsonProcessingException complaint) {
        if (complaint instanceof StreamConstraintsException) {
            return complaint.getOriginalMessage().contains("nesting")
                    ? new UnusableException(Problem.TOO_DEEP, depth)
                    : new UnusableException(Problem.TOO_LARGE, textLimit);
        }
        JsonLocation place = complaint.getLocation();
        String reason = complaint.getOriginalMessage();
        int end = reason.indexOf('\n');
        return new UnusableException(
                Problem.NOT_JSON, end < 0 ? reason : reason.substring(0, end), place == null ? 0 : place.getColumnNr());
    }
}
