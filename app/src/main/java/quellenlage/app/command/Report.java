package quellenlage.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import quellenlage.analysis.article.Analysis;
import quellenlage.stories.ledger.Ledger;

/** Writes the HTML report. */
public interface Report {

    /**
     * Writes one page.
     *
     * @param articles by id, at least those of the stories
     */
    void write(List<Ledger> stories, Map<String, Analysis> articles, Appendable out) throws IOException;
}
