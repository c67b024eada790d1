package quellenlage.stories.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import quellenlage.stories.correction.Correction.Decision;
import quellenlage.stories.correction.Correction.Spot;
import quellenlage.stories.correction.CorrectionException.Problem;

class CorrectionFileTest {

    private static final String HEAD = String.join("\t", CorrectionFile.COLUMNS) + "\n";

    private static List<Correction> read(String text) throws IOException, CorrectionException {
        return CorrectionFile.read(new BufferedReader(new StringReader(text)));
    }

    private static void assertProblem(String line, Problem problem, int number) {
        assertThatThrownBy(() -> read("# Kommentar\n" + HEAD + line))
                .isInstanceOfSatisfying(CorrectionException.class, e -> {
                    assertThat(e.problem()).isEqualTo(problem);
                    assertThat(e.line()).isEqualTo(number);
                });
    }

    @Test
    void aLineSaysWhoDecidedWhatWhenAndWhy() throws Exception {
        List<Correction> corrections = read("\uFEFF# Redaktion\n\n" + HEAD
                + "2026-03-13\tJ. Petersen\tsame-actor\t-\tMarinenko\t\tOleksij Marynenko\tUmschrift\n"
                + "2026-03-14\tI. Thomsen\town-story\ta7\n");
        assertThat(corrections)
                .containsExactly(
                        new Correction(
                                4,
                                LocalDate.of(2026, 3, 13),
                                "J. Petersen",
                                Decision.SAME_ACTOR,
                                new Spot("", "Marinenko"),
                                new Spot("", "Oleksij Marynenko"),
                                "Umschrift"),
                        new Correction(
                                5,
                                LocalDate.of(2026, 3, 14),
                                "I. Thomsen",
                                Decision.OWN_STORY,
                                new Spot("a7", ""),
                                null,
                                ""));
        assertThat(read("")).isEmpty();
    }

    @Test
    void everyMistakeIsToldWithItsLine() {
        assertThatThrownBy(() -> read("author\tdate\n"))
                .isInstanceOfSatisfying(
                        CorrectionException.class, e -> assertThat(e.problem()).isEqualTo(Problem.HEAD));
        assertProblem("gestern\tA\town-story\ta1", Problem.DATE, 3);
        assertProblem("\n2026-02-30\tA\town-story\ta1", Problem.DATE, 4);
        assertProblem("2026-03-01\t\town-story\ta1", Problem.EMPTY, 3);
        assertProblem("2026-03-01\tA\tdelete\ta1", Problem.DECISION, 3);
        assertProblem("2026-03-01\tA\town-story\t-", Problem.EMPTY, 3);
        assertProblem("2026-03-01\tA\tto-story\ta1", Problem.EMPTY, 3);
        assertProblem("2026-03-01\tA\tto-story\ta1\tWorte\ta2", Problem.USELESS, 3);
        assertProblem("2026-03-01\tA\twrong-statement\ta1\tWorte\ta2", Problem.USELESS, 3);
        assertProblem("2026-03-01\tA\twrong-statement\ta1", Problem.EMPTY, 3);
        assertProblem("2026-03-01\tA\tother-figure\ta1\t12\ta2", Problem.EMPTY, 3);
        assertProblem("2026-03-01\tA\town-story\ta1\t\t\t\tGrund\tnoch etwas", Problem.FIELDS, 3);
    }
}
