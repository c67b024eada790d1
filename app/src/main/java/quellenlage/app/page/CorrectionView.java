package quellenlage.app.page;

import java.util.Locale;
import quellenlage.stories.correction.Correction;
import quellenlage.stories.correction.Correction.Spot;
import quellenlage.stories.correction.CorrectionRun.Outcome;
import quellenlage.stories.correction.CorrectionRun.Status;

/**
 * One decision of an editor.
 *
 * @param with the other place, empty when there is none
 * @param applied whether it changed the ledgers
 */
record CorrectionView(
        Text date,
        String author,
        Text decision,
        String spot,
        String with,
        String reason,
        Text status,
        boolean applied) {

    static CorrectionView of(Outcome outcome, PageTexts texts) {
        Correction correction = outcome.correction();
        Spot with = correction.with();
        return new CorrectionView(
                Dates.text(correction.date().toString()),
                correction.author(),
                texts.get("decision", correction.decision()),
                text(correction.spot()),
                with == null ? "" : text(with),
                correction.reason(),
                texts.get("status." + outcome.status().name().toLowerCase(Locale.ROOT)),
                outcome.status() == Status.APPLIED);
    }

    private static String text(Spot spot) {
        String words = spot.words().isEmpty() ? "" : "„" + spot.words() + "“";
        return spot.article().isEmpty() ? words : (words + " [" + spot.article() + "]").strip();
    }
}
