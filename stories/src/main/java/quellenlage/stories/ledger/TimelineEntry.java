package quellenlage.stories.ledger;

import java.util.List;

/**
 * Something with a date.
 *
 * @param when ISO 8601, as coarse as the text gives it
 * @param kind what has the date
 * @param text the sentence or claim, as it stands in the first source
 * @param places at least one
 */
public record TimelineEntry(String when, Kind kind, String text, List<Place> places) {

    /** What happened, what was said, what appeared. */
    public enum Kind {
        EVENT,
        UTTERANCE,
        PUBLICATION
    }

    public TimelineEntry {
        places = List.copyOf(places);
    }
}
