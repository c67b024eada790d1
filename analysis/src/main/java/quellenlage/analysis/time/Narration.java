package quellenlage.analysis.time;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.TokenizedText;

/** Where a text stands in time: the last day that it named, and how far back that was. Of one article; not thread-safe. */
final class Narration {

    /** Sentences over which "am nächsten Tag" counts from the last day. */
    private static final int NEAR = 3;
    /** Sentences of a paragraph for which the last day is still the day told of. */
    private static final int SCENE = 4;

    private final TokenizedText text;
    private @Nullable String day;
    private int sentence;
    private int paragraph;
    private int sentenceOfDay = -9;
    private int paragraphOfDay = -1;

    Narration(TokenizedText text) {
        this.text = text;
    }

    /** Begins the sentence whose first token is given. */
    void enter(int from) {
        sentence++;
        if (from > 0 && from < text.tokens().size()) {
            for (int i = text.token(from - 1).end(); i < text.token(from).start(); i++) {
                if (text.text().charAt(i) == '\n') {
                    paragraph++;
                    return;
                }
            }
        }
    }

    void name(String named) {
        day = named;
        sentenceOfDay = sentence;
        paragraphOfDay = paragraph;
    }

    /** The last day named, as a TIMEX3 value; null for none. */
    @Nullable
    String day() {
        return day;
    }

    /** The last day, where it is known in full and was named in this sentence or the three before; else null. */
    @Nullable
    String near() {
        return day != null && day.indexOf('X') < 0 && sentence - sentenceOfDay <= NEAR ? day : null;
    }

    /**
     * The day of which this sentence tells; null when that must be the day of publication.
     *
     * @param past the sentence tells of the past
     * @param announcement it announces something rather than telling
     */
    @Nullable
    String scene(boolean past, boolean announcement) {
        int distance = sentence - sentenceOfDay;
        boolean same = distance == 0
                || distance == 1 && past
                || distance <= SCENE && !announcement && paragraph == paragraphOfDay;
        return same ? day : null;
    }
}
