package quellenlage.analysis.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

class LexiconExamplesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"states, 150", "organisations, 150", "roles, 400", "verbs, 150", "cues, 40"})
    void everyLineGivesTheLastMentionOfItsExampleTheExpectedActor(String name, int least) {
        LexiconFile file = LexiconFile.read(EntityFinder.class, "de/" + name + ".tsv");
        assertThat(file.lines()).hasSizeGreaterThan(least);
        SoftAssertions soft = new SoftAssertions();
        for (LexiconLine line : file.lines()) {
            Entities found = Articles.entities(line.get("example"));
            soft.assertThat(lastActor(found))
                    .as(line.place() + " " + line.get("example"))
                    .isEqualTo(line.find("expected").orElse("-"));
        }
        soft.assertAll();
    }

    @Test
    void noNounStandsTwice() {
        assertThat(LexiconFile.read(EntityFinder.class, "de/roles.tsv").lines().stream()
                        .map((LexiconLine line) -> line.get("noun"))
                        .toList())
                .doesNotHaveDuplicates();
    }

    private static String lastActor(Entities found) {
        List<Mention> mentions = found.mentions();
        return mentions.isEmpty()
                ? "-"
                : Articles.actor(found, mentions.get(mentions.size() - 1)).name();
    }
}
