package quellenlage.stories.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.stories.Draft;
import quellenlage.stories.actor.States;

class LedgerLexiconsTest {

    private static List<Token> tokens(String text) {
        Analysis analysis = new Draft("x", null, null, text).done();
        return analysis.text().tokens();
    }

    private static TreeSet<String> terms(Concepts concepts, String text) {
        TreeSet<String> terms = new TreeSet<>();
        for (Token token : tokens(text)) {
            String term = concepts.term(token);
            if (term != null) {
                terms.add(term.toLowerCase(java.util.Locale.ROOT));
            }
        }
        return terms;
    }

    @Test
    void everyConceptJoinsItsExampleAndLeavesItsCounterExample() {
        Concepts concepts = Concepts.german(States.german());
        for (LexiconLine line :
                LexiconFile.read(Concepts.class, "de/concepts.tsv").lines()) {
            String[] pair = line.get("example").split("\\|");
            assertThat(terms(concepts, pair[0])).as(line.place()).isEqualTo(terms(concepts, pair[1]));
            line.find("counter").ifPresent(counter -> assertThat(terms(concepts, counter))
                    .as(line.place())
                    .isNotEqualTo(terms(concepts, pair[0])));
        }
    }

    @Test
    void everyFateIsReadFromItsExampleOnly() {
        Fates fates = Fates.german();
        for (LexiconLine line : LexiconFile.read(Fates.class, "de/fates.tsv").lines()) {
            assertThat(fates.in(tokens(line.get("example")))).as(line.place()).isEqualTo(line.get("fate"));
            assertThat(fates.in(tokens(line.get("counter")))).as(line.place()).isEmpty();
        }
    }

    @Test
    void everyMarkerOfAPartIsSeenInItsExampleOnly() {
        Fates fates = Fates.german();
        for (LexiconLine line : LexiconFile.read(Fates.class, "de/parts.tsv").lines()) {
            assertThat(fates.markPart(tokens(line.get("example"))))
                    .as(line.place())
                    .isTrue();
            line.find("counter").ifPresent(counter -> assertThat(fates.markPart(tokens(counter)))
                    .as(line.place())
                    .isFalse());
        }
    }

    @Test
    void everyNounOfPlaceIsSeenInItsExampleOnly() {
        Fates fates = Fates.german();
        for (LexiconLine line : LexiconFile.read(Fates.class, "de/places.tsv").lines()) {
            assertThat(tokens(line.get("example"))).as(line.place()).anyMatch(fates::isPlace);
            line.find("counter")
                    .ifPresent(counter ->
                            assertThat(tokens(counter)).as(line.place()).noneMatch(fates::isPlace));
        }
    }

    @Test
    void periodsAreReadFromTimexValues() {
        List<String> read = new ArrayList<>();
        for (String value :
                List.of("2024", "2024-10", "2024-10-31", "2024-W43", "2024-W43-4", "2024-Q3", "2024-10-31T18:30")) {
            Period period = Period.of(value);
            read.add(period == null ? "" : period.from() + " " + period.to());
        }
        assertThat(read)
                .containsExactly(
                        "2024-01-01 2024-12-31",
                        "2024-10-01 2024-10-31",
                        "2024-10-31 2024-10-31",
                        "2024-10-21 2024-10-27",
                        "2024-10-24 2024-10-24",
                        "2024-07-01 2024-09-30",
                        "2024-10-31 2024-10-31");
        assertThat(Period.of("XXXX-WXX-3")).isNull();
        assertThat(Period.of("PRESENT_REF")).isNull();
        assertThat(Period.of("2024-13-45")).isNull();
    }
}
