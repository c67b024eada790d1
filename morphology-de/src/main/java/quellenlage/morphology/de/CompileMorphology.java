package quellenlage.morphology.de;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** Writes {@code morphology.bin} from german-pos-dict; does nothing when the file is newer than its sources. */
public final class CompileMorphology {

    private static final String DICTIONARY = "/org/languagetool/resource/de/german.dict";

    private CompileMorphology() {}

    /**
     * Compiles.
     *
     * @param arguments path of the file to write
     */
    public static void main(String[] arguments) throws IOException, URISyntaxException {
        Path output = Path.of(arguments[0]);
        if (isUpToDate(output)) {
            return;
        }
        MorphologyWriter writer = new MorphologyWriter();
        readings().forEach(writer::add);
        Files.createDirectories(output.toAbsolutePath().getParent());
        Files.write(output, writer.toBytes());
        System.out.println("[morphology] " + writer.summary() + " in " + output.getFileName());
    }

    /** Form to its readings; sorted, so that the file is the same whatever the order of the dictionary. */
    private static Map<String, List<Reading>> readings() throws IOException {
        Map<String, List<Reading>> readings = new TreeMap<>();
        String form = "";
        List<Reading> current = new ArrayList<>();
        for (WordData data : new DictionaryLookup(Dictionary.read(dictionary()))) {
            String word = data.getWord().toString();
            if (!word.equals(form)) {
                form = word;
                current = readings.computeIfAbsent(word, w -> new ArrayList<>());
            }
            current.add(new Reading(
                    data.getStem().toString(), data.getTag().toString().intern()));
        }
        return readings;
    }

    private static boolean isUpToDate(Path output) throws IOException, URISyntaxException {
        if (!Files.exists(output)) {
            return false;
        }
        long written = Files.getLastModifiedTime(output).toMillis();
        String dictionary = dictionary().getPath();
        Path jar = Path.of(new java.net.URI(dictionary.substring(0, dictionary.indexOf('!'))));
        URL code = CompileMorphology.class.getResource("MorphologyWriter.class");
        return written > Files.getLastModifiedTime(jar).toMillis()
                && code != null
                && "file".equals(code.getProtocol())
                && written > Files.getLastModifiedTime(Path.of(code.toURI())).toMillis();
    }

    private static URL dictionary() {
        URL url = CompileMorphology.class.getResource(DICTIONARY);
        if (url == null) {
            throw new IllegalStateException("german-pos-dict is not on the class path");
        }
        return url;
    }
}
