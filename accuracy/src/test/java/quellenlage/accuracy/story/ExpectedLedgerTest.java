package quellenlage.accuracy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quellenlage.accuracy.story.ExpectedLedger.Kind;

/** The ledgers of the demo corpus against those that a reader of the articles wrote down. */
class ExpectedLedgerTest {

    /** F1 that each kind of line must reach; 0.85 is the aim of all. */
    private static final Map<Kind, Double> FLOORS =
            Map.of(Kind.CLAIMS, 0.85, Kind.FIGURES, 0.93, Kind.STANCES, 0.49, Kind.COPIES, 1.0);

    @Test
    void theLedgersOfTheDemoSayWhatAReaderExpects() throws IOException {
        Map<Kind, LedgerScore> scores = ScoreLedgers.scores(Path.of("..", "examples"));
        assertThat(scores).allSatisfy((kind, score) -> assertThat(score.f1())
                .as(kind + "\n- " + String.join("\n- ", score.missing()) + "\n+ "
                        + String.join("\n+ ", score.tooMuch()))
                .isGreaterThanOrEqualTo(FLOORS.getOrDefault(kind, 0.85)));
    }
}
