package quellenlage.stories.ledger;

import java.util.HashSet;
import java.util.Set;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Prepositions that say where something is ({@code local-prepositions.tsv}). */
record LocalPrepositions(Set<String> countries, Set<String> places) {

    static LocalPrepositions german() {
        Set<String> countries = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (LexiconLine line : LexiconFile.read(LocalPrepositions.class, "de/local-prepositions.tsv")
                .lines()) {
            if (line.get("country").equals("yes")) {
                countries.add(line.get("word"));
            }
            if (line.get("place").equals("yes")) {
                places.add(line.get("word"));
            }
        }
        return new LocalPrepositions(Set.copyOf(countries), Set.copyOf(places));
    }
}
