package quellenlage.analysis.figure;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** What may be tied to a number ({@code suffixes.tsv}), with the endings of adjectives. */
final class Suffixes {

    enum Kind {
        ORDINAL,
        FRACTION,
        TIMES,
        INSIDE
    }

    /**
     * A suffix in one of its forms.
     *
     * @param unit null when it has none
     */
    record Suffix(Kind kind, @Nullable String unit, String source) {}

    private final Set<String> endings = new LinkedHashSet<>();
    private final Map<String, Suffix> byForm = new HashMap<>();

    private Suffixes(LexiconFile file, LexiconFile endingsFile) {
        endingsFile.lines().forEach(line -> endings.add(line.get("ending")));
        for (LexiconLine line : file.lines()) {
            Kind kind = line.constant("kind", Kind.class);
            Suffix suffix = new Suffix(kind, line.find("unit").orElse(null), line.place());
            String base = line.get("suffix");
            boolean inflected = line.get("inflected").equals("yes");
            if (!inflected || kind != Kind.ORDINAL) {
                byForm.put(base, suffix);
            }
            if (inflected) {
                endings.forEach(ending -> byForm.put(base + ending, suffix));
            }
        }
    }

    static Suffixes german() {
        return new Suffixes(
                LexiconFile.read(Suffixes.class, "de/suffixes.tsv"),
                LexiconFile.read(Suffixes.class, "de/endings.tsv"));
    }

    /** The suffix with this form in small letters; null when there is none. */
    @Nullable
    Suffix find(String form) {
        return byForm.get(form);
    }

    /** True for an ending of an adjective: "dritt" + "er". */
    boolean isEnding(String form) {
        return endings.contains(form);
    }
}
