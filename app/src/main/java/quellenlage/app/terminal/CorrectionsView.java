package quellenlage.app.terminal;

import java.io.IOException;
import java.util.List;
import quellenlage.stories.correction.Correction;
import quellenlage.stories.correction.Correction.Spot;
import quellenlage.stories.correction.CorrectionRun.Outcome;
import quellenlage.stories.correction.CorrectionRun.Status;

/** Lists the decisions of editors and what became of each. */
public final class CorrectionsView {

    private final Texts texts;
    private final int width;
    private final boolean colour;

    /**
     * @param width columns, at least 40
     */
    public CorrectionsView(Texts texts, int width, boolean colour) {
        this.texts = texts;
        this.width = width;
        this.colour = colour;
    }

    /** Writes the list; nothing when there are no decisions. */
    public void write(List<Outcome> outcomes, Appendable out) throws IOException {
        if (outcomes.isEmpty()) {
            return;
        }
        Sheet sheet = new Sheet(out, width, colour);
        sheet.blank();
        sheet.paragraph("", 0, Sheet.run(Ink.STRONG, texts.get("corrections")));
        for (Outcome outcome : outcomes) {
            Correction correction = outcome.correction();
            String reason = correction.reason().isEmpty() ? "" : " (" + correction.reason() + ")";
            sheet.paragraph(
                    "  · ",
                    4,
                    Sheet.run(Ink.FAINT, texts.date(correction.date().toString()) + " " + correction.author() + ": "),
                    Sheet.run(Ink.PLAIN, sentence(correction) + reason),
                    Sheet.run(
                            outcome.status() == Status.APPLIED ? Ink.FAINT : Ink.ALARM,
                            " – " + texts.of(outcome.status())));
        }
    }

    private String sentence(Correction correction) {
        Spot with = correction.with();
        return texts.get(
                "decision." + correction.decision().written(), spot(correction.spot()), with == null ? "" : spot(with));
    }

    private String spot(Spot spot) {
        String words = spot.words().isEmpty() ? "" : texts.quoted(spot.words());
        if (spot.article().isEmpty()) {
            return words;
        }
        return words.isEmpty() ? spot.article() : words + " [" + spot.article() + "]";
    }
}
