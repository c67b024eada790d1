package quellenlage.analysis.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.StanceKind;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** The lines of {@code nouns.tsv} and {@code unconfirmed.tsv}. */
final class NounCues {

    /**
     * A word that is a stance by itself.
     *
     * @param genitiveObject true when a genitive after the noun is what the stance is about
     * @param place lexicon file and line
     */
    record NounCue(boolean genitiveObject, List<String> prepositions, StanceKind kind, String place) {}

    private final Map<String, NounCue> nouns = new HashMap<>();
    private final Map<String, NounCue> attributes = new HashMap<>();

    private NounCues() {}

    static NounCues german() {
        NounCues cues = new NounCues();
        for (LexiconLine line : LexiconFile.read(NounCues.class, "de/nouns.tsv").lines()) {
            List<String> object = List.of(line.get("object").split("\\|"));
            cues.nouns.put(
                    line.get("noun"),
                    new NounCue(
                            object.contains("genitive"),
                            object,
                            line.constant("stance", StanceKind.class),
                            line.place()));
        }
        for (LexiconLine line :
                LexiconFile.read(NounCues.class, "de/unconfirmed.tsv").lines()) {
            cues.attributes.put(
                    line.get("adjective"),
                    new NounCue(false, List.of(), line.constant("stance", StanceKind.class), line.place()));
        }
        return cues;
    }

    @Nullable
    NounCue noun(String lemma) {
        return nouns.get(lemma);
    }

    @Nullable
    NounCue attribute(String lemma) {
        return attributes.get(lemma);
    }
}
