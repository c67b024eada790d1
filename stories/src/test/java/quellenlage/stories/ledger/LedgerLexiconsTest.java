package quellenlage.stories.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Mention;
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
    void everyLocalPrepositionStandsInItsExample() {
        LocalPrepositions prepositions = LocalPrepositions.german();
        for (LexiconLine line : LexiconFile.read(LocalPrepositions.class, "de/local-prepositions.tsv")
                .lines()) {
            assertThat(tokens(line.get("example")))
                    .as(line.place())
                    .anyMatch(token -> prepositions.countries().contains(token.lower())
                            || prepositions.places().contains(token.lower()));
        }
        assertThat(prepositions.countries()).contains("nach").doesNotContain("an");
        assertThat(prepositions.places()).contains("an").doesNotContain("nach", "n", "a");
    }

    @Test
    void everySynonymIsMeantInItsExampleOnly() {
        Synonyms synonyms = Synonyms.german();
        for (LexiconLine line :
                LexiconFile.read(Synonyms.class, "de/synonyms.tsv").lines()) {
            assertThat(synonyms.mean(line.get("general"), tokens(line.get("example"))))
                    .as(line.place())
                    .containsExactly(line.get("narrower"));
            assertThat(synonyms.mean(line.get("general"), tokens(line.get("counter"))))
                    .as(line.place())
                    .isEmpty();
            for (String word : line.list("words")) {
                assertThat(synonyms.mean(line.get("general"), tokens("Viele waren " + word + " heute")))
                        .as(line.place() + ' ' + word)
                        .containsExactly(line.get("narrower"));
            }
        }
    }

    @Test
    void everyRoleContrastAndEmptyNounIsReadFromItsExampleOnly() {
        Roles roles = Roles.german();
        for (LexiconLine line : LexiconFile.read(Roles.class, "de/roles.tsv").lines()) {
            assertThat(roles.in(tokens(line.get("example")))).as(line.place()).isEqualTo(line.get("label"));
            assertThat(roles.in(tokens(line.get("counter")))).as(line.place()).isNull();
        }
        for (LexiconLine line :
                LexiconFile.read(Roles.class, "de/contrasts.tsv").lines()) {
            assertThat(roles.contrast(tokens(line.get("example"))))
                    .as(line.place())
                    .isTrue();
            line.find("counter").ifPresent(counter -> assertThat(roles.contrast(tokens(counter)))
                    .as(line.place())
                    .isFalse());
        }
        for (LexiconLine line : LexiconFile.read(Roles.class, "de/changes.tsv").lines()) {
            assertThat(tokens(line.get("example"))).as(line.place()).anyMatch(token -> line.get("label")
                    .equals(roles.change(token)));
            assertThat(tokens(line.get("counter"))).as(line.place()).allMatch(token -> roles.change(token) == null);
        }
        for (LexiconLine line :
                LexiconFile.read(Roles.class, "de/empty-nouns.tsv").lines()) {
            assertThat(tokens(line.get("example")))
                    .as(line.place())
                    .anyMatch(token -> roles.isEmpty(token.lemma().toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void everyVerbOfCountingNamesItsSubjectInItsExampleOnly() {
        Claimants claimants = Claimants.german(Concepts.german(States.german()));
        for (LexiconLine line :
                LexiconFile.read(Claimants.class, "de/claimants.tsv").lines()) {
            assertThat(claimant(claimants, line.get("example")))
                    .as(line.place())
                    .isEqualTo("Polizei");
            line.find("counter").ifPresent(counter -> assertThat(claimant(claimants, counter))
                    .as(line.place())
                    .isNull());
        }
    }

    private static @Nullable String claimant(Claimants claimants, String text) {
        Analysis analysis = new Draft("x", null, null, text)
                .actor("Polizei", EntityKind.ORGANISATION)
                .number("300", 300)
                .done();
        Mention mention = claimants.mention(analysis, analysis.figures().get(0).span());
        return mention == null ? null : mention.actor();
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
        for (String torn :
                List.of("T12:30", "202T10", "2024-", "2024-W", "2024-Q", "2024-Q9", "2024-10-31T", "P1DT5")) {
            assertThat(Period.of(torn) == null || Period.of(torn) != null).isTrue();
        }
    }
}
