package quellenlage.analysis.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

class LexiconExamplesTest {

    private static final StatementReading READING = new StatementReading(StatementFinder.german());

    private static void assertExamples(String file, int floor) {
        List<LexiconLine> lines = LexiconFile.read(StatementFinder.class, file).lines();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(floor);
        List<String> wrong = new ArrayList<>();
        for (LexiconLine line : lines) {
            String example = line.get("example");
            List<String> contents = READING.read(example).stream()
                    .map(Statement::content)
                    .map(spans -> StatementReading.pieces(spans, example))
                    .toList();
            if (!contents.contains(line.get("expected"))) {
                wrong.add(line.place() + " " + example + " -> " + contents);
            }
        }
        assertThat(wrong).as(file).isEmpty();
    }

    @Test
    void everyVerbReportsInItsExample() {
        assertExamples("de/speech-verbs.tsv", 300);
    }

    @Test
    void everyNounReportsInItsExample() {
        assertExamples("de/speech-nouns.tsv", 70);
    }

    @Test
    void everyPredicateReportsInItsExample() {
        assertExamples("de/predicates.tsv", 30);
    }

    @Test
    void everySourceWordReportsInItsExample() {
        assertExamples("de/source-words.tsv", 10);
    }

    @Test
    void everyComplementizerOpensTheContentOfItsExample() {
        assertExamples("de/complementizers.tsv", 15);
    }

    @Test
    void everyPointerStandsForTheContentOfItsExample() {
        assertExamples("de/pointers.tsv", 3);
    }

    @Test
    void everyChannelIsNamedInItsExample() {
        for (LexiconLine line :
                LexiconFile.read(StatementFinder.class, "de/channels.tsv").lines()) {
            assertThat(READING.read(line.get("example")))
                    .as(line.place())
                    .extracting(Statement::channel)
                    .extracting(channel -> channel == null ? "" : channel.name())
                    .contains(line.get("expected"));
        }
    }

    @Test
    void everyAgencyPassesItsExampleOn() {
        for (LexiconLine line :
                LexiconFile.read(StatementFinder.class, "de/relays.tsv").lines()) {
            assertThat(READING.read(line.get("example")))
                    .as(line.place())
                    .flatExtracting(Statement::relays)
                    .extracting(Statement.Relay::name)
                    .contains(line.get("expected"));
        }
    }

    @Test
    void everyGrammarWordShapesTheRoleOfItsExample() {
        List<String> wrong = new ArrayList<>();
        for (LexiconLine line :
                LexiconFile.read(StatementFinder.class, "de/grammar-words.tsv").lines()) {
            String example = line.get("example");
            List<String> roles = new ArrayList<>();
            for (Statement statement : READING.read(example)) {
                roles.add(StatementReading.pieces(statement.speaker(), example));
                roles.add(StatementReading.pieces(statement.cue(), example));
                roles.add(StatementReading.pieces(statement.addressee(), example));
            }
            boolean right = line.find("expected").map(roles::contains).orElse(roles.isEmpty());
            if (!right) {
                wrong.add(line.place() + " " + roles);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
