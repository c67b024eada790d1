package quellenlage.stories.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** For whom the holder of an office speaks ({@code offices.tsv}). */
final class Offices {

    private record Office(String ending, List<String> of) {

        boolean ofState() {
            return of.get(0).equals("state");
        }
    }

    private final List<Office> offices = new ArrayList<>();
    private final States states;
    private final Organisations organisations;

    private Offices(LexiconFile file, States states, Organisations organisations) {
        this.states = states;
        this.organisations = organisations;
        for (LexiconLine line : file.lines()) {
            offices.add(new Office(line.get("office"), line.list("of")));
        }
    }

    static Offices german(States states, Organisations organisations) {
        return new Offices(LexiconFile.read(Offices.class, "de/offices.tsv"), states, organisations);
    }

    /**
     * The state or organisation that an office speaks for.
     *
     * @param role as an article gives it: "ukrainischer Präsident", "Nato-Generalsekretär", "Generalsekretär"
     * @param present names of the organisations in the story, for an office that stands alone
     * @return null when it speaks for nobody else or nobody knows for whom
     */
    @Nullable
    String side(String role, Set<String> present) {
        String[] words = role.strip().split("\\s+");
        for (Office office : offices) {
            for (int i = 0; i < words.length; i++) {
                String word = words[i].toLowerCase(Locale.ROOT);
                if (ends(word, office.ending) || ends(word, office.ending + "s")) {
                    String side = side(office, words, i, present);
                    if (side != null) {
                        return side;
                    }
                }
            }
        }
        return null;
    }

    private static boolean ends(String word, String ending) {
        return word.endsWith(ending);
    }

    private @Nullable String side(Office office, String[] words, int at, Set<String> present) {
        String qualified = qualifier(words, at);
        if (office.ofState()) {
            return qualified;
        }
        if (qualified != null && (office.of.contains(qualified) || office.of.size() == 1)) {
            return qualified;
        }
        if (qualified != null || words.length > 1) {
            return office.of.size() == 1 ? office.of.get(0) : qualified;
        }
        String only = null;
        for (String organisation : office.of) {
            if (office.of.size() == 1) {
                return organisation;
            }
            if (present.contains(organisation)) {
                if (only != null) {
                    return null;
                }
                only = organisation;
            }
        }
        return only;
    }

    /** The state or organisation in an adjective, a genitive or the first part of the compound. */
    private @Nullable String qualifier(String[] words, int at) {
        int dash = words[at].indexOf('-');
        if (dash > 0) {
            String known = known(words[at].substring(0, dash));
            if (known != null) {
                return known;
            }
        }
        for (int i = 0; i < words.length; i++) {
            if (i != at) {
                String state = states.ofAdjective(words[i]);
                String known = state == null ? known(words[i]) : state;
                if (known != null) {
                    return known;
                }
            }
        }
        return null;
    }

    private @Nullable String known(String word) {
        Organisations.Organisation organisation = organisations.named(word);
        if (organisation != null) {
            return organisation.side() == null ? organisation.name() : organisation.side();
        }
        String state = states.named(word);
        return state == null ? states.seatedIn(word) : state;
    }
}
