package quellenlage.app.operation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quellenlage.analysis.article.Analysis;
import quellenlage.stories.correction.CorrectionRun;
import quellenlage.stories.ledger.Ledger;

/**
 * Stories, and the articles they stand on.
 *
 * @param stories the largest first
 * @param articles by id, in input order
 * @param corrections what became of each
 */
public record FoundStories(
        List<Ledger> stories,
        Map<String, Analysis> articles,
        List<CorrectionRun.Outcome> corrections,
        Outcome outcome) {

    public FoundStories {
        stories = List.copyOf(stories);
        corrections = List.copyOf(corrections);
        articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
    }
}
