package quellenlage.intake.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Under which names pages give their title, date, outlet and authors; the surest first. */
final class MetaNames {

    /** What a value says. */
    enum Field {
        TITLE,
        PUBLISHED,
        OUTLET,
        AUTHOR,
        URL
    }

    private final Map<Field, List<String>> names;

    private MetaNames(Map<Field, List<String>> names) {
        this.names = names;
    }

    static MetaNames standard() {
        return new MetaNames(LexiconFile.read(MetaNames.class, "meta-names.tsv").lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.constant("field", Field.class),
                        () -> new EnumMap<>(Field.class),
                        Collectors.mapping(MetaNames::name, Collectors.toList()))));
    }

    private static String name(LexiconLine line) {
        return line.get("name").toLowerCase(Locale.ROOT);
    }

    /** Names in small letters, as in {@code name}, {@code property} or {@code itemprop}. */
    List<String> of(Field field) {
        return names.getOrDefault(field, List.of());
    }
}
