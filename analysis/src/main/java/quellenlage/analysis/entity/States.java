package quellenlage.analysis.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.analysis.lexicon.PhraseTrie;

/** The states of {@code states.tsv}, by name, by adjective, and by the town where the government sits. */
final class States {

    /**
     * A state.
     *
     * @param adjective in small letters, without ending: "russisch"
     */
    record State(String name, String adjective, String source) {}

    private final PhraseTrie<State> byName = new PhraseTrie<>();
    private final PhraseTrie<State> bySeat = new PhraseTrie<>();
    private final Map<String, State> byAdjective = new HashMap<>();
    private final Map<String, State> byExactName = new HashMap<>();

    private States(LexiconFile file) {
        for (LexiconLine line : file.lines()) {
            State state = new State(line.get("state"), line.get("adjective"), line.place());
            byName.put(state.name(), state);
            byExactName.put(state.name(), state);
            for (String form : line.list("forms")) {
                byName.put(form, state);
                byExactName.put(form, state);
            }
            line.list("seats").forEach(seat -> bySeat.put(seat, state));
            byAdjective.put(state.adjective().toLowerCase(Locale.ROOT), state);
        }
    }

    static States german() {
        return new States(LexiconFile.read(States.class, "de/states.tsv"));
    }

    PhraseTrie<State> names() {
        return byName;
    }

    PhraseTrie<State> seats() {
        return bySeat;
    }

    /** The state whose seat the name is, a genitive included; null for any other name. */
    @Nullable
    State seatAt(TokenizedText text, int from, int to) {
        PhraseTrie.Match<State> match = bySeat.longest(i -> text.token(i).text(), from, to);
        if (match != null) {
            return match.to() == to ? match.value() : null;
        }
        String base = to - from == 1 ? Genitives.base(text.token(from).text()) : null;
        return base == null ? null : seat(base);
    }

    /** The state whose seat has this name of one word. */
    @Nullable
    State seat(String town) {
        PhraseTrie.Match<State> match = bySeat.longest(i -> town, 0, 1);
        return match == null ? null : match.value();
    }

    /** The state of a genitive: "Russlands". */
    @Nullable
    State genitive(String word) {
        String base = Genitives.base(word);
        return base == null ? null : named(base);
    }

    /** The state with this name. */
    @Nullable
    State named(String name) {
        return byExactName.get(name);
    }

    /** The state of an adjective in small letters, inflected or not: "russischen". */
    @Nullable
    State ofAdjective(String adjective) {
        int length = adjective.length();
        for (int cut = 0; cut <= 2 && length - cut > 4; cut++) {
            if (cut == 0 || isEnding(adjective, length - cut)) {
                State state = byAdjective.get(cut == 0 ? adjective : adjective.substring(0, length - cut));
                if (state != null) {
                    return state;
                }
            }
        }
        return null;
    }

    private static boolean isEnding(String word, int from) {
        if (word.charAt(from) != 'e') {
            return false;
        }
        return from + 1 == word.length() || "nrsm".indexOf(word.charAt(from + 1)) >= 0;
    }
}
