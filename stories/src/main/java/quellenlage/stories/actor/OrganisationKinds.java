package quellenlage.stories.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** What kind of organisation a word tells of ({@code organisation-kinds.tsv}). */
final class OrganisationKinds {

    private final Map<String, String> kinds = new HashMap<>();
    private final Set<String> generic = new HashSet<>();
    private final int shortest;

    private OrganisationKinds(LexiconFile file) {
        int least = Integer.MAX_VALUE;
        for (LexiconLine line : file.lines()) {
            String noun = line.get("noun").toLowerCase(Locale.ROOT);
            kinds.put(noun, line.get("kind"));
            if (line.get("generic").equals("yes")) {
                generic.add(noun);
            }
            least = Math.min(least, noun.length());
        }
        shortest = least;
    }

    static OrganisationKinds german() {
        return new OrganisationKinds(LexiconFile.read(OrganisationKinds.class, "de/organisation-kinds.tsv"));
    }

    /** The kind that the first word with one tells; null when none does. */
    @Nullable
    String kind(List<String> texts) {
        for (String text : texts) {
            for (String word : text.toLowerCase(Locale.ROOT).split("[ -]")) {
                String noun = noun(word);
                if (noun != null) {
                    return kinds.get(noun);
                }
            }
        }
        return null;
    }

    /** True for a word that may stand for any organisation of its kind: "das Unternehmen". */
    boolean isGeneric(String text) {
        return generic.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The longest noun of the lexicon that the word is or ends with; a short one must be the whole word. */
    @Nullable
    String noun(String word) {
        for (int from = 0; word.length() - from >= shortest; from++) {
            String end = word.substring(from);
            if (kinds.containsKey(end) && (from == 0 || end.length() >= 4)) {
                return end;
            }
        }
        return null;
    }
}
