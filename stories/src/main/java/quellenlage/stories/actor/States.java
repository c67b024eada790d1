package quellenlage.stories.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** States by name, adjective, people and seat of government ({@code states.tsv}). Immutable. */
public final class States {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> seats = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> adjectiveOf = new HashMap<>();

    private States(LexiconFile file) {
        for (LexiconLine line : file.lines()) {
            String state = line.get("state");
            names.put(key(state), state);
            line.list("names").forEach(name -> names.put(key(name), state));
            line.list("seats").forEach(name -> seats.put(key(name), state));
            line.list("adjectives").forEach(name -> adjectives.put(key(name), state));
            line.list("adjectives").stream().findFirst().ifPresent(adjective -> adjectiveOf.put(state, adjective));
            line.list("people").forEach(name -> people.put(key(name), state));
        }
    }

    public static States german() {
        return new States(LexiconFile.read(States.class, "de/states.tsv"));
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The state of that name: "Russland", "Vereinigte Staaten"; genitives too. */
    public @Nullable String named(String name) {
        return genitive(names, key(name));
    }

    /** The state whose government has that seat: "Moskau", "Kreml". */
    public @Nullable String seatedIn(String seat) {
        return genitive(seats, key(seat));
    }

    /** The state that an adjective in any ending belongs to: "nordkoreanische", "ukrainisch-". */
    public @Nullable String ofAdjective(String word) {
        String key = key(word);
        String state = adjectives.get(key);
        for (int cut = 1; state == null && cut <= 2 && key.length() - cut > 3; cut++) {
            String ending = key.substring(key.length() - cut);
            if (cut == 1 && ending.equals("e") || cut == 2 && ADJECTIVE_ENDINGS.contains(ending)) {
                state = adjectives.get(key.substring(0, key.length() - cut));
            }
        }
        return state;
    }

    private static final Set<String> ADJECTIVE_ENDINGS = Set.of("en", "er", "es", "em");

    /** The state whose people the noun names: "Nordkoreaner". */
    public @Nullable String ofPeople(String lemma) {
        String key = key(lemma);
        String state = people.get(key);
        for (int cut = 1; state == null && cut <= 2 && key.length() - cut > 3; cut++) {
            state = people.get(key.substring(0, key.length() - cut));
        }
        return state;
    }

    /** The state's adjective without ending: "nordkoreanisch"; its name where none is known. */
    public String adjective(String state) {
        return adjectiveOf.getOrDefault(state, state);
    }

    private static @Nullable String genitive(Map<String, String> map, String key) {
        String state = map.get(key);
        return state == null && key.endsWith("s") ? map.get(key.substring(0, key.length() - 1)) : state;
    }
}
