package quellenlage.stories.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Analysis;
import quellenlage.stories.GoldFile;
import quellenlage.stories.StoryReader;

class LedgerGoldTest {

    private static final StoryReader READER = StoryReader.german();

    @Test
    void theLedgersOfTheGoldStoriesReadAsWritten() {
        for (GoldFile.Case gold : GoldFile.read(LedgerGoldTest.class, "ledger.gold.txt")) {
            assertThat(rendered(READER.read(gold.analyses()))).as(gold.name()).isEqualTo(gold.expected());
        }
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        for (GoldFile.Case gold : GoldFile.read(LedgerGoldTest.class, "ledger.gold.txt")) {
            List<Analysis> articles = new ArrayList<>(gold.analyses());
            Collections.shuffle(articles, new Random(3));
            assertThat(rendered(READER.read(articles))).as(gold.name()).isEqualTo(gold.expected());
        }
    }

    private static String rendered(List<Ledger> ledgers) {
        return ledgers.stream().map(LedgerGoldTest::rendered).collect(Collectors.joining("\n"));
    }

    private static String rendered(Ledger ledger) {
        List<String> lines = new ArrayList<>();
        lines.add("story " + ledger.story().title());
        for (Claim claim : ledger.claims()) {
            String articles = claim.occurrences().stream()
                    .map(occurrence -> occurrence.place().article())
                    .collect(Collectors.joining(" "));
            lines.add("claim " + claim.speaker() + ": " + claim.text() + " | " + articles + " | "
                    + String.join(", ", claim.origins()));
        }
        for (FigureSeries series : ledger.figures()) {
            lines.add("figures " + series.subject());
            for (FigureSeries.Point point : series.points()) {
                lines.add("  " + point.place().article() + " " + point.text() + name(ledger, point.actor()));
            }
            if (series.conflict()) {
                lines.add("  conflict " + series.reason());
            }
        }
        for (StanceLine line : ledger.stances()) {
            lines.add("stances " + line.proposition());
            for (StanceLine.Point point : line.points()) {
                lines.add("  " + point.when() + " " + point.kind() + name(ledger, point.actor()));
            }
            for (StanceLine.Change change : line.changes()) {
                lines.add("  change " + change.side() + ": " + change.from() + " -> " + change.to());
            }
        }
        return String.join("\n", lines);
    }

    private static String name(Ledger ledger, @Nullable String actor) {
        return ledger.actor(actor).map(a -> " | " + a.name()).orElse("");
    }
}
