package quellenlage.analysis.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Small words that show who speaks or who is meant ({@code cues.tsv}). */
final class Cues {

    /** What a word shows; the file says more. */
    enum Cue {
        SOURCE_BEFORE,
        SOURCE_AFTER,
        SOURCE_NOUN,
        SO,
        COUNTERPART,
        LOCATIVE,
        PREDICATIVE,
        HE,
        SHE,
        HIM,
        HER,
        HIS,
        HERS
    }

    private final Map<String, Cue> byWord = new HashMap<>();

    private Cues(LexiconFile file) {
        Map<String, Cue> names = new HashMap<>();
        for (Cue cue : Cue.values()) {
            names.put(cue.name().toLowerCase(Locale.ROOT).replace('_', '-'), cue);
        }
        Map<Cue, String> used = new EnumMap<>(Cue.class);
        for (LexiconLine line : file.lines()) {
            Cue cue = names.get(line.get("class"));
            if (cue == null) {
                throw line.error("'" + line.get("class") + "' in column 'class' is none of " + names.keySet());
            }
            if (byWord.put(line.get("word"), cue) != null) {
                throw line.error("'" + line.get("word") + "' stands twice");
            }
            used.put(cue, line.place());
        }
    }

    static Cues german() {
        return new Cues(LexiconFile.read(Cues.class, "de/cues.tsv"));
    }

    /** What a word in small letters shows; null for most words. */
    @Nullable
    Cue of(String lower) {
        return byWord.get(lower);
    }
}
