package quellenlage.analysis.figure;

import java.util.HashMap;
import java.util.Map;
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

    static final String[] ENDINGS = {"e", "er", "es", "en", "em", "s", "er:in"};

    private final Map<String, Suffix> byForm = new HashMap<>();

    private Suffixes(LexiconFile file) {
        for (LexiconLine line : file.lines()) {
            Kind kind = line.constant("kind", Kind.class);
            Suffix suffix = new Suffix(kind, line.find("unit").orElse(null), line.place());
            String base = line.get("suffix");
            boolean inflected = line.get("inflected").equals("yes");
            if (!inflected || kind != Kind.ORDINAL) {
                byForm.put(base, suffix);
            }
            for (int i = 0; inflected && i < ENDINGS.length; i++) {
                byForm.put(base + ENDINGS[i], suffix);
            }
        }
    }

    static Suffixes german() {
        return new Suffixes(LexiconFile.read(Suffixes.class, "de/suffixes.tsv"));
    }

    /** The suffix with this form in small letters; null when there is none. */
    @Nullable
    Suffix find(String form) {
        return byForm.get(form);
    }

    /** True for an ending of an adjective: "dritt" + "er". */
    static boolean isEnding(String form) {
        for (String ending : ENDINGS) {
            if (ending.equals(form)) {
                return true;
            }
        }
        return false;
    }
}
