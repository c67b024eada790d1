package quellenlage.analysis.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says what: an attributed statement. Roles as in Petersen-Frey and Biemann, LREC-COLING 2024; any of the span lists
 * but {@code content} may be empty.
 *
 * @param content what is said, in one or more pieces, in text order
 * @param cue the words that mark it as said: "sagte", "laut", "teilte … mit"
 * @param speaker the words for who says it: "Generalsekretär Mark Rutte"
 * @param frame the clause around the content that holds cue and speaker
 * @param addressee to whom
 * @param actor id of the resolved speaker in the same analysis; null when nobody is known
 * @param channel where or through what it was said ("KBS-Interview", "Telegram"); null when the text does not say
 * @param relays who passed it on, from the outlet's side towards the speaker: agencies and other media
 * @param said date of the utterance as TIMEX3 value; null when the text does not say
 * @param nested true when the statement stands inside the content of another one
 * @param confidence 0 to 1
 */
public record Statement(
        StatementType type,
        Medium medium,
        List<Span> content,
        List<Span> cue,
        List<Span> speaker,
        List<Span> frame,
        List<Span> addressee,
        @Nullable String actor,
        SpeakerKind speakerKind,
        @Nullable Channel channel,
        List<Relay> relays,
        @Nullable String said,
        boolean nested,
        double confidence,
        Evidence evidence)
        implements Finding {

    public Statement {
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement without content");
        }
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        speaker = List.copyOf(speaker);
        frame = List.copyOf(frame);
        addressee = List.copyOf(addressee);
        relays = List.copyOf(relays);
    }

    /**
     * Where or through what something was said.
     *
     * @param name short form for the reader: "KBS", "Telegram", "Videobotschaft"
     */
    public record Channel(Span span, String name) {}

    /**
     * An agency or medium that passed a statement on.
     *
     * @param name as credited: "dpa", "Spiegel"
     * @param span where the text says so; null when it follows from the article's credits
     */
    public record Relay(String name, @Nullable Span span) {}

    /** From the first to the last character of the content. */
    @Override
    public Span span() {
        return new Span(content.get(0).start(), content.get(content.size() - 1).end());
    }
}
