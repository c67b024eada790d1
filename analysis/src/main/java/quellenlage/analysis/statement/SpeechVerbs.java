package quellenlage.analysis.statement;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Medium;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** Verbs that report speech, writing or thought: {@code speech-verbs.tsv}. */
final class SpeechVerbs {

    /** In the column addressee: the accusative object speaks and the subject passes it on. */
    static final String CITED = "cited";

    /** What may follow or surround such a verb. */
    enum Frame {
        DASS,
        CORRELATE,
        OB,
        V2,
        ZU,
        QUOTE,
        ACT
    }

    /**
     * One verb.
     *
     * @param prepositions of the object of a reported act; empty for an object in the accusative or dative
     * @param reflexive false when it means something else with "sich"
     * @param onlyWithEs true for "heißt es"
     * @param addressee "acc" when the accusative object is spoken to, "von" when the one behind "von" is, {@link #CITED},
     *     else empty
     * @param place lexicon file and line
     */
    record Verb(
            String lemma,
            Medium medium,
            Set<Frame> frames,
            Set<String> prepositions,
            boolean reflexive,
            boolean onlyWithEs,
            String addressee,
            String place) {
        boolean takes(Frame frame) {
            return frames.contains(frame);
        }
    }

    private final Map<String, Verb> verbs = new HashMap<>();

    private SpeechVerbs() {}

    static SpeechVerbs german() {
        SpeechVerbs result = new SpeechVerbs();
        for (LexiconLine line :
                LexiconFile.read(SpeechVerbs.class, "de/speech-verbs.tsv").lines()) {
            Set<Frame> frames = EnumSet.noneOf(Frame.class);
            for (String name : line.list("frames")) {
                frames.add(Frame.valueOf(name.toUpperCase(Locale.ROOT)));
            }
            List<String> prepositions = line.list("prepositions");
            result.verbs.put(
                    line.get("verb"),
                    new Verb(
                            line.get("verb"),
                            line.constant("medium", Medium.class),
                            Set.copyOf(frames),
                            Set.copyOf(prepositions),
                            !line.find("with").orElse("").equals("no-sich"),
                            line.find("with").orElse("").equals("es"),
                            line.find("addressee").orElse(""),
                            line.place()));
        }
        return result;
    }

    @Nullable
    Verb find(String lemma) {
        return verbs.get(lemma);
    }
}
