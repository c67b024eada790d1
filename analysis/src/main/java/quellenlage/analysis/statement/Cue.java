package quellenlage.analysis.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Medium;
import quellenlage.analysis.statement.SpeechVerbs.Frame;

/**
 * The words in a clause that make it a report.
 *
 * @param tokens in text order
 * @param frames what the cue can be followed by
 * @param strong true for a verb of its own, false for a noun or a predicate that needs an object clause
 * @param addressee see {@link SpeechVerbs.Verb}
 * @param place lexicon file and line; null where the grammar alone tells
 */
record Cue(
        List<Integer> tokens,
        Medium medium,
        Set<Frame> frames,
        Set<String> prepositions,
        boolean strong,
        String addressee,
        @Nullable String place) {

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    int last() {
        return tokens.get(tokens.size() - 1);
    }
}
