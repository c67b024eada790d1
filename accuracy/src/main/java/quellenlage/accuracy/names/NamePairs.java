package quellenlage.accuracy.names;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs of spellings, each with the number of its group: pairs that share a spelling are of one group. */
final class NamePairs {

    /** Two spellings, whether they name one person, and the group. */
    record NamePair(String a, String b, boolean same, int group) {}

    private NamePairs() {}

    /** Reads JSON Lines with the fields {@code a}, {@code b} and {@code same}; groups are numbered by first appearance. */
    static List<NamePair> read(Path pack) throws IOException {
        List<NamePair> pairs = new ArrayList<>();
        Map<String, String> root = new HashMap<>();
        for (String line : Files.readAllLines(pack)) {
            NamePair pair = parse(line);
            pairs.add(pair);
            root.put(root(root, pair.b), root(root, pair.a));
        }
        Map<String, Integer> numbers = new HashMap<>();
        List<NamePair> grouped = new ArrayList<>();
        for (NamePair pair : pairs) {
            int next = numbers.size();
            int group = numbers.computeIfAbsent(root(root, pair.a), r -> next);
            grouped.add(new NamePair(pair.a, pair.b, pair.same, group));
        }
        return grouped;
    }

    private static String root(Map<String, String> root, String name) {
        String at = name;
        for (String up = root.getOrDefault(at, at); !up.equals(at); up = root.getOrDefault(at, at)) {
            at = up;
        }
        return at;
    }

    private static NamePair parse(String line) throws IOException {
        String a = "";
        String b = "";
        boolean same = false;
        try (JsonParser json = new JsonFactory().createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "a" -> a = json.getText();
                    case "b" -> b = json.getText();
                    case "same" -> same = json.getBooleanValue();
                    default -> json.skipChildren();
                }
            }
        }
        return new NamePair(a, b, same, 0);
    }
}
