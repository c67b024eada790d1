package quellenlage.analysis.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.analysis.lexicon.PhraseTrie;

class LexiconExamplesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"states, 150", "roles, 400", "verbs, 150", "cues, 40"})
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
    void everyOrganisationIsKnownInItsExample() {
        LexiconFile file = LexiconFile.read(EntityFinder.class, "de/organisations.tsv");
        assertThat(file.lines()).hasSizeGreaterThan(600);
        PhraseTrie<Organisations.Known> forms = Organisations.german().forms();
        SoftAssertions soft = new SoftAssertions();
        for (LexiconLine line : file.lines()) {
            TokenizedText text = Articles.read(line.get("example"));
            List<String> found = new ArrayList<>();
            for (int i = 0; i < text.tokens().size(); i++) {
                PhraseTrie.Match<Organisations.Known> match = forms.longest(
                        k -> text.token(k).text(), i, text.tokens().size());
                if (match != null) {
                    found.add(match.value().name());
                }
            }
            soft.assertThat(found).as(line.place()).contains(line.get("expected"));
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
