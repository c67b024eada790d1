package quellenlage.accuracy.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an editor expects in the ledger of one story; the notation stands at the head of {@code 1-faehre.ledger.txt}. */
record ExpectedLedger(Map<Kind, List<Group>> groups) {

    /** Kinds of lines that are measured. */
    enum Kind {
        CLAIMS,
        FIGURES,
        STANCES,
        COPIES
    }

    /**
     * A line of the ledger.
     *
     * @param speakers who may be named as the speaker of a claim; {@code -} is nobody
     * @param words that it must hold
     * @param required its evidence: true for what must be there, false for what may
     * @param optional true when the whole line need not be there
     */
    record Group(List<String> speakers, List<String> words, Map<Unit, Boolean> required, boolean optional) {}

    /**
     * A piece of evidence of a line.
     *
     * @param article number of the article
     * @param who may be named, for a position; empty for other kinds
     * @param what value of a figure, position; empty for other kinds
     */
    record Unit(String article, List<String> who, String what) {}

    static ExpectedLedger read(String story) {
        String name = story + ".ledger.txt";
        try (InputStream in = ExpectedLedger.class.getResourceAsStream("/quellenlage/accuracy/story/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + name);
            }
            return new Parser(name).parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Reads one file. */
    private static final class Parser {

        private final String name;
        private final Map<Kind, List<Group>> groups = new EnumMap<>(Kind.class);
        private int number;

        Parser(String name) {
            this.name = name;
        }

        ExpectedLedger parse(BufferedReader reader) throws IOException {
            List<Group> current = new ArrayList<>();
            Kind kind = Kind.CLAIMS;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.startsWith("## ")) {
                    kind = Kind.valueOf(line.substring(3).strip().toUpperCase(Locale.ROOT));
                    current = groups.computeIfAbsent(kind, k -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    add(kind, line, current);
                }
            }
            return new ExpectedLedger(groups);
        }

        private void add(Kind kind, String line, List<Group> current) {
            boolean optional = line.startsWith("?");
            List<String> fields = split(optional ? line.substring(1) : line, "|");
            switch (kind) {
                case CLAIMS -> {
                    need(fields, 3);
                    Group group =
                            new Group(split(fields.get(0), "/"), words(fields.get(1)), new LinkedHashMap<>(), optional);
                    units(group, fields.get(2), List.of(), "");
                    current.add(group);
                }
                case COPIES -> {
                    Group group = new Group(List.of(), List.of(), new LinkedHashMap<>(), optional);
                    units(group, fields.get(0), List.of(), "");
                    current.add(group);
                }
                case FIGURES -> {
                    if (line.startsWith(" ")) {
                        need(fields, 2);
                        String value = String.valueOf(Double.parseDouble(fields.get(0)));
                        units(last(current), fields.get(1), List.of(), value);
                    } else {
                        current.add(new Group(List.of(), List.of(), new LinkedHashMap<>(), optional));
                    }
                }
                case STANCES -> {
                    if (line.startsWith(" ")) {
                        need(fields, 3);
                        units(last(current), fields.get(2), split(fields.get(0), "/"), fields.get(1));
                    } else {
                        current.add(new Group(List.of(), words(fields.get(0)), new LinkedHashMap<>(), optional));
                    }
                }
            }
        }

        private Group last(List<Group> groups) {
            if (groups.isEmpty()) {
                throw new IllegalArgumentException(name + ":" + number + ": no line that it belongs to");
            }
            return groups.get(groups.size() - 1);
        }

        private void need(List<String> fields, int count) {
            if (fields.size() != count) {
                throw new IllegalArgumentException(
                        name + ":" + number + ": " + fields.size() + " fields instead of " + count);
            }
        }

        private static void units(Group group, String articles, List<String> who, String what) {
            for (String article : words(articles)) {
                boolean required = !article.startsWith("(");
                String bare = required ? article : article.substring(1, article.length() - 1);
                group.required().put(new Unit(bare, who, what), required);
            }
        }

        private static List<String> split(String text, String separator) {
            return Arrays.stream(text.split(java.util.regex.Pattern.quote(separator)))
                    .map(String::strip)
                    .toList();
        }

        private static List<String> words(String text) {
            return List.of(text.strip().split("\\s+"));
        }
    }
}
