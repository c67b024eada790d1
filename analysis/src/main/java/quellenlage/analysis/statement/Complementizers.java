package quellenlage.analysis.statement;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.analysis.statement.SpeechVerbs.Frame;

/** Words that introduce an object clause: {@code complementizers.tsv}. */
final class Complementizers {

    private final Map<String, Frame> frames = new HashMap<>();

    private Complementizers() {}

    static Complementizers german() {
        Complementizers result = new Complementizers();
        for (LexiconLine line : LexiconFile.read(Complementizers.class, "de/complementizers.tsv")
                .lines()) {
            result.frames.put(line.get("word"), line.constant("kind", Frame.class));
        }
        return result;
    }

    /** The frame that a word in small letters opens; null when it opens none. */
    @Nullable
    Frame find(String lower) {
        return frames.get(lower);
    }
}
