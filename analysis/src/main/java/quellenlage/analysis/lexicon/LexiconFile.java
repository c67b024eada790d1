package quellenlage.analysis.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A lexicon file: tab-separated UTF-8 text.
 *
 * <ul>
 *   <li>{@code #} at the start of a line begins a comment; blank lines are passed over;
 *   <li>the first line that is neither names the columns;
 *   <li>every other line has exactly as many fields; {@code -} stands for an empty one.
 * </ul>
 */
public record LexiconFile(String name, List<String> columns, List<LexiconLine> lines) {

    public LexiconFile {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * Reads a resource that lies in the package of a class.
     *
     * @param path relative to the package, such as {@code de/bounds.tsv}
     * @throws LexiconException when the file is missing or a line is wrong
     */
    public static LexiconFile read(Class<?> beside, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        InputStream stream = beside.getResourceAsStream(path);
        if (stream == null) {
            throw new LexiconException(name, 0, "no such file beside " + beside.getName());
        }
        try (Reader reader = new InputStreamReader(
                stream,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            return parse(name, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Reads the text of a lexicon file. */
    public static LexiconFile parse(String name, Reader text) throws IOException {
        BufferedReader reader = text instanceof BufferedReader buffered ? buffered : new BufferedReader(text);
        List<String> columns = null;
        List<LexiconLine> lines = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            List<String> fields = fields(line);
            if (columns == null) {
                columns = fields;
            } else {
                lines.add(entry(name, number, columns, fields));
            }
        }
        if (columns == null) {
            throw new LexiconException(name, number, "no line that names the columns");
        }
        return new LexiconFile(name, columns, lines);
    }

    private static LexiconLine entry(String name, int number, List<String> columns, List<String> fields) {
        if (fields.size() != columns.size()) {
            throw new LexiconException(
                    name, number, fields.size() + " fields instead of " + columns.size() + " " + columns);
        }
        if (fields.get(0).isEmpty()) {
            throw new LexiconException(name, number, "the first field is empty");
        }
        return new LexiconLine(name, number, columns, fields);
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            fields.add(line.substring(start, tab).strip());
            start = tab + 1;
        }
        fields.add(line.substring(start).strip());
        return fields;
    }
}
