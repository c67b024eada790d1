package quellenlage.app.interchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import quellenlage.stories.actor.NameMatch;

/** Two spellings to compare. */
public record NamePair(String a, String b) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Reads {@code {"a": …, "b": …}}, whatever other keys there are; empty when it is not that. */
    public static Optional<NamePair> read(String line) {
        String a = null;
        String b = null;
        try (JsonParser json = FACTORY.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                JsonToken value = json.nextToken();
                if (value == JsonToken.VALUE_STRING && key.equals("a")) {
                    a = json.getText();
                } else if (value == JsonToken.VALUE_STRING && key.equals("b")) {
                    b = json.getText();
                } else {
                    json.skipChildren();
                }
            }
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return a == null || b == null ? Optional.empty() : Optional.of(new NamePair(a, b));
    }

    /** The line that answers it, with its end, in UTF-8. */
    public byte[] line(NameMatch match) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        try (JsonGenerator json = FACTORY.createGenerator(line, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringField("format", AnnotationWriter.FORMAT);
            json.writeStringField("a", a);
            json.writeStringField("b", b);
            json.writeBooleanField("same", match.same());
            json.writeNumberField("score", Math.round(match.score() * 10_000) / 10_000.0);
            json.writeStringField("reason", match.reason());
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return line.toByteArray();
    }
}
