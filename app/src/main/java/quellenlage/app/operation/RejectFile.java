package quellenlage.app.operation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import quellenlage.intake.Rejection;

/**
 * Keeps what was rejected, one JSON object a line: {@code file}, {@code line}, {@code problem}, {@code reason} and the input
 * as it came, in {@code raw} or, where it is not UTF-8, in {@code rawBase64}; neither where it was too large to keep. The
 * file appears when the run is over, or not at all.
 */
public final class RejectFile implements Closeable {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final NewFile file;
    private final Writer out;

    public RejectFile(Path path) throws IOException {
        file = new NewFile(path);
        out = new BufferedWriter(file.writer());
    }

    /**
     * Adds one.
     *
     * @param reason in words
     */
    public void add(Rejection rejection, String reason) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("file", rejection.file());
            json.writeNumberField("line", rejection.line());
            json.writeStringField("problem", rejection.problem().name().toLowerCase(Locale.ROOT));
            json.writeStringField("reason", reason);
            if (rejection.raw() != null) {
                byte[] raw = rejection.raw().bytes();
                try {
                    String text = StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(raw))
                            .toString();
                    json.writeStringField("raw", text);
                } catch (CharacterCodingException e) {
                    json.writeBinaryField("rawBase64", raw);
                }
            }
            json.writeEndObject();
        }
        out.write('\n');
    }

    /** Puts the file in its place. */
    public void keep() throws IOException {
        out.flush();
        file.keep();
    }

    /** Removes what is half-written, unless it was kept. */
    @Override
    public void close() throws IOException {
        out.close();
        file.close();
    }
}
