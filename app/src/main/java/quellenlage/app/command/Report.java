package quellenlage.app.command;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.stories.correction.CorrectionRun;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.ledger.Moment;

/** Writes the HTML report. */
public interface Report {

    /**
     * Writes one page.
     *
     * @param since from when on lines count as new; null when none is to be marked
     * @param corrections to be listed
     * @param out is not closed
     */
    void write(List<Ledger> stories, @Nullable Moment since, List<CorrectionRun.Outcome> corrections, Writer out)
            throws IOException;
}
