package quellenlage.analysis.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** The lines of {@code cues.tsv} by verb, those that ask for more before those that ask for less. */
final class CueLexicon {

    private final Map<String, List<Cue>> byVerb = new HashMap<>();

    private CueLexicon() {}

    static CueLexicon german(NounClasses classes) {
        CueLexicon lexicon = new CueLexicon();
        for (LexiconLine line :
                LexiconFile.read(CueLexicon.class, "de/cues.tsv").lines()) {
            Cue cue = Cue.of(line, classes);
            cue.verbs().forEach(verb -> lexicon.byVerb
                    .computeIfAbsent(verb, v -> new ArrayList<>())
                    .add(cue));
        }
        lexicon.byVerb
                .values()
                .forEach(cues -> cues.sort(
                        Comparator.comparingInt((Cue cue) -> -cue.companions().size())));
        return lexicon;
    }

    List<Cue> of(String verb) {
        return byVerb.getOrDefault(verb, List.of());
    }
}
