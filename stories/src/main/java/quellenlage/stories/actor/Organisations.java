package quellenlage.stories.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Organisations under their short and full names ({@code organisations.tsv}). Immutable. */
public final class Organisations {

    /**
     * An organisation.
     *
     * @param name the form to show
     * @param side the state or organisation that it speaks for; null for itself
     */
    public record Organisation(String name, @Nullable String side) {}

    private final Map<String, Organisation> byForm = new HashMap<>();

    private Organisations(LexiconFile file) {
        for (LexiconLine line : file.lines()) {
            Organisation organisation =
                    new Organisation(line.get("name"), line.find("side").orElse(null));
            byForm.put(key(organisation.name), organisation);
            line.list("forms").forEach(form -> byForm.put(key(form), organisation));
        }
    }

    public static Organisations german() {
        return new Organisations(LexiconFile.read(Organisations.class, "de/organisations.tsv"));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The organisation of that name, in whatever case. */
    public @Nullable Organisation named(String name) {
        return byForm.get(key(name));
    }

    /** The name to show for an agency or medium; the given one when it is not known. */
    public String shortName(String name) {
        Organisation known = named(name);
        return known == null ? name : known.name();
    }
}
