package quellenlage.app.command;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import quellenlage.stories.ledger.Ledger;

/** Writes the HTML report. */
public interface Report {

    /**
     * Writes one page.
     *
     * @param out is not closed
     */
    void write(List<Ledger> stories, Writer out) throws IOException;
}
