package quellenlage.analysis.statement;

import java.util.HashMap;
import java.util.Map;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** How often a statement of a rule is right: {@code confidence.tsv}. */
final class Confidence {

    private static final double UNKNOWN = 0.5;

    private final Map<String, Double> byRule = new HashMap<>();
    private final Map<String, Double> nestedByRule = new HashMap<>();

    private Confidence() {}

    static Confidence measured() {
        Confidence result = new Confidence();
        for (LexiconLine line :
                LexiconFile.read(Confidence.class, "de/confidence.tsv").lines()) {
            result.byRule.put(line.get("rule"), line.number("confidence"));
            result.nestedByRule.put(line.get("rule"), line.number("nested"));
        }
        return result;
    }

    double of(String rule, boolean nested) {
        return (nested ? nestedByRule : byRule).getOrDefault(rule, UNKNOWN);
    }
}
