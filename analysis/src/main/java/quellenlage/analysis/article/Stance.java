package quellenlage.analysis.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor's position on a proposition.
 *
 * @param actor id of the actor in the same analysis; null when the text names none ("wurde bestritten")
 * @param cue the smallest words that carry the position, negation and particle included
 * @param actorSpans the words for the actor in the sentence; empty when there are none
 * @param proposition what is confirmed or denied, empty when the text does not say
 * @param said date of the utterance as TIMEX3 value; null when the text does not say
 */
public record Stance(
        @Nullable String actor,
        StanceKind stance,
        List<Span> cue,
        List<Span> actorSpans,
        List<Span> proposition,
        @Nullable String said,
        Evidence evidence)
        implements Finding {

    public Stance {
        if (cue.isEmpty()) {
            throw new IllegalArgumentException("a stance without a cue");
        }
        cue = List.copyOf(cue);
        actorSpans = List.copyOf(actorSpans);
        proposition = List.copyOf(proposition);
    }

    /** From the first to the last character of the cue. */
    @Override
    public Span span() {
        return new Span(cue.get(0).start(), cue.get(cue.size() - 1).end());
    }
}
