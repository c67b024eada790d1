package quellenlage.stories.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Nouns for people who speak for an organisation ({@code speakers.tsv}), found by the end of the word. */
final class SpeakerNouns {

    /**
     * A noun in a text.
     *
     * @param stem what stands before it in the compound, small letters, without a hyphen or the s of a joint: "polizei"
     * @param hyphened true for "Bahn-Chef"
     * @param alone kinds of organisation it belongs to when nothing else tells
     * @param place its line in the lexicon
     */
    record Found(String noun, String stem, boolean hyphened, Set<String> alone, String place) {

        boolean fits(String kind) {
            return alone.contains(kind) || alone.contains("any") && !kind.equals("media") && !kind.isEmpty();
        }
    }

    private record Entry(Set<String> alone, String place) {}

    private final Map<String, Entry> nouns = new HashMap<>();

    private SpeakerNouns(LexiconFile file) {
        for (LexiconLine line : file.lines()) {
            nouns.put(line.get("noun"), new Entry(new HashSet<>(line.list("alone")), line.place()));
        }
    }

    static SpeakerNouns german() {
        return new SpeakerNouns(LexiconFile.read(SpeakerNouns.class, "de/speakers.tsv"));
    }

    @Nullable
    Found find(Token token) {
        if (!token.isCapitalised()) {
            return null;
        }
        Found found = find(token.lower());
        return found == null ? find(token.lemma().toLowerCase(Locale.ROOT)) : found;
    }

    /** The longest noun that the word is or ends with. */
    @Nullable
    Found find(String word) {
        for (int from = 0; word.length() - from >= 4; from++) {
            Entry entry = nouns.get(word.substring(from));
            if (entry != null) {
                String stem = word.substring(0, from);
                boolean hyphened = stem.endsWith("-");
                return new Found(
                        word.substring(from),
                        hyphened ? stem.substring(0, stem.length() - 1) : stem,
                        hyphened,
                        entry.alone,
                        entry.place);
            }
        }
        return null;
    }
}
