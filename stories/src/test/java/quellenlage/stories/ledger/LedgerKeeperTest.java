package quellenlage.stories.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Bound;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.StanceKind;
import quellenlage.analysis.article.StatementType;
import quellenlage.stories.Draft;
import quellenlage.stories.actor.ActorMerger;
import quellenlage.stories.reuse.CopyGroup;
import quellenlage.stories.story.Story;

class LedgerKeeperTest {

    private static final ActorMerger MERGER = ActorMerger.german();
    private static final LedgerKeeper KEEPER = LedgerKeeper.german();

    private static final Analysis AGENCY = new Draft(
                    "a1",
                    "2025-03-01",
                    "Bote",
                    "Oslo weist Berichte über die Entsendung von bis zu 12.000 Soldaten aus Kanada nach Norwegen zurück. "
                            + "„Die Lage an der Grenze bleibt sehr gefährlich“, sagte Außenministerin Ida Lund. "
                            + "Von der Nato gibt es keine Bestätigung, dass Kanada Soldaten nach Norwegen schickt.")
            .actor("Norwegen", EntityKind.PLACE)
            .actor("Ida Lund", EntityKind.PERSON, "norwegische Außenministerin")
            .actor("Nato", EntityKind.ORGANISATION)
            .figure("bis zu 12.000 Soldaten", null, 12000d, Bound.AT_MOST, "Soldat")
            .statement(
                    "Ida Lund",
                    StatementType.DIRECT,
                    "Die Lage an der Grenze bleibt sehr gefährlich",
                    "2025-03-01",
                    "dpa")
            .stance(
                    "Norwegen",
                    StanceKind.DENIES,
                    "weist",
                    "die Entsendung von bis zu 12.000 Soldaten aus Kanada nach Norwegen")
            .stance(
                    "Nato",
                    StanceKind.NO_CONFIRMATION,
                    "keine Bestätigung",
                    "dass Kanada Soldaten nach Norwegen schickt")
            .credit("dpa")
            .done();
    private static final Analysis SECOND = new Draft(
                    "a2",
                    "2025-03-03",
                    "Post",
                    "Die Lage an der Grenze sei sehr gefährlich, sagte Lund. "
                            + "Laut Geheimdienst sind etwa 10.000 kanadische Soldaten in Norwegen, unter ihnen 500 Offiziere und drei Generäle. "
                            + "Der Minister sprach von 3.000 kanadischen Kämpfern in Norwegen. "
                            + "Lund bestreitet die Anwesenheit der kanadischen Truppen nicht. Nato-Generalsekretär Jan Prins bestätigte die Verlegung kanadischer Soldaten nach Norwegen.")
            .actor("Lund", EntityKind.PERSON, "norwegische Außenministerin")
            .actor("Geheimdienst", EntityKind.ORGANISATION)
            .actor("Jan Prins", EntityKind.PERSON, "Nato-Generalsekretär")
            .statement("Lund", StatementType.INDIRECT, "Die Lage an der Grenze sei sehr gefährlich", null, null)
            .figure("etwa 10.000 kanadische Soldaten", 10000d, 10000d, Bound.ABOUT, "Soldat", "kanadisch")
            .figure("500 Offiziere", 500d, 500d, Bound.EXACT, "Offizier")
            .figure("drei Generäle", 3d, 3d, Bound.EXACT, "General")
            .figure("3.000 kanadischen Kämpfern", 3000d, 3000d, Bound.EXACT, "Kämpfer", "kanadisch")
            .stance("Lund", StanceKind.DOES_NOT_DISPUTE, "bestreitet", "die Anwesenheit der kanadischen Truppen")
            .stance("Jan Prins", StanceKind.CONFIRMS, "bestätigte", "die Verlegung kanadischer Soldaten nach Norwegen")
            .done();
    private static final Analysis THIRD = new Draft(
                    "a3",
                    "2025-03-04",
                    "Blatt",
                    "In dem Hafen Alta stehen 3.000 Soldaten aus Kanada. Die Lage an der Grenze ist nicht gefährlich, meint Lund. "
                            + "Der Schaden beträgt 3.000 Euro. Am 2. März traf das erste Schiff in Alta ein.")
            .actor("Lund", EntityKind.PERSON)
            .actor("Alta", EntityKind.PLACE)
            .figure("3.000 Soldaten", 3000d, 3000d, Bound.EXACT, "Soldat")
            .measure("3.000 Euro", 3000, Bound.EXACT, "EUR")
            .statement("Lund", StatementType.INDIRECT, "Die Lage an der Grenze ist nicht gefährlich", null, null)
            .date("2. März", "2025-03-02")
            .done();

    private static Ledger ledger(List<Analysis> articles, List<CopyGroup> copies) {
        Story story = new Story("s", "Kanada", articles);
        return KEEPER.keep(story, MERGER.merge(articles), copies);
    }

    private static Ledger ledger() {
        return ledger(List.of(AGENCY, SECOND, THIRD), List.of());
    }

    private static FigureSeries soldiers(Ledger ledger) {
        return ledger.figures().get(0);
    }

    @Test
    void whatFollowsAsSomeOfThemIsAPartAndNoConflict() {
        Analysis fire = new Draft(
                        "f",
                        "2025-03-01",
                        "Bote",
                        "Es gab 27 Verletzte. Vier von ihnen liegen auf der Intensivstation.")
                .figure("27 Verletzte", 27d, 27d, Bound.EXACT, "Verletzter")
                .number("Vier", 4)
                .done();
        FigureSeries series = ledger(List.of(fire), List.of()).figures().get(0);
        assertThat(series.conflict()).isFalse();
        assertThat(series.points()).hasSize(2);
        assertThat(series.points().get(0).part()).isNull();
        assertThat(series.points().get(1).part()).isNotNull();
    }

    private static FigureSeries first(Draft... articles) {
        List<Analysis> analyses =
                java.util.Arrays.stream(articles).map(Draft::done).toList();
        return ledger(analyses, List.of()).figures().get(0);
    }

    private static List<String> parts(FigureSeries series) {
        return series.points().stream().map(p -> p.text() + ": " + p.part()).toList();
    }

    @Test
    void someOfThoseCountedAreAPartThoughTheirNounIsTheSame() {
        FigureSeries wounded = first(new Draft(
                        "f",
                        "2025-03-01",
                        "Bote",
                        "Es gab 27 Verletzte. Vier der Verletzten schwebten in Lebensgefahr.")
                .figure("27 Verletzte", 27d, 27d, Bound.EXACT, "Verletzter")
                .figure("Vier der Verletzten", 4d, 4d, Bound.EXACT, "Verletzter"));
        assertThat(wounded.conflict()).isFalse();
        assertThat(parts(wounded)).containsExactly("27 Verletzte: null", "Vier der Verletzten: davon");
    }

    @Test
    void aPartBelongsToTheFigureOfTheSameNounNotToTheNearest() {
        FigureSeries soldiers = first(new Draft(
                        "f",
                        "2025-03-01",
                        "Bote",
                        "Man habe 6.000 Soldaten und 32 Panzer gezählt. Nur ein Teil davon, 1.500 Soldaten, übe.")
                .figure("6.000 Soldaten", 6000d, 6000d, Bound.EXACT, "Soldat")
                .figure("32 Panzer", 32d, 32d, Bound.EXACT, "Panzer")
                .figure("1.500 Soldaten", 1500d, 1500d, Bound.EXACT, "Soldat"));
        assertThat(soldiers.conflict()).isFalse();
        assertThat(parts(soldiers)).containsExactly("6.000 Soldaten: null", "1.500 Soldaten: davon");
    }

    @Test
    void peopleOnBoardAreThePassengersWhereTheStoryCountsThem() {
        FigureSeries passengers = first(
                new Draft("a", "2025-03-01", "Bote", "Das Schiff hatte 212 Fahrgäste geladen.")
                        .figure("212 Fahrgäste", 212d, 212d, Bound.EXACT, "Fahrgast"),
                new Draft("b", "2025-03-01", "Post", "Mehr als 250 Menschen waren an Bord.")
                        .figure("Mehr als 250 Menschen", 250d, null, Bound.MORE_THAN, "Mensch"));
        assertThat(passengers.subject()).isEqualTo("Fahrgäste");
        assertThat(passengers.points()).hasSize(2);
        assertThat(passengers.reason())
                .isEqualTo("„212 Fahrgäste“ (Bote) und „Mehr als 250 Menschen“ (Post) schließen einander aus");
    }

    @Test
    void aDemandAndAnOfferAreTwoSeries() {
        Analysis dispute = new Draft(
                        "t",
                        "2025-03-01",
                        "Bote",
                        "Die Seewacht fordert 7 Prozent mehr Lohn, mindestens 350 Euro. Die Werft bietet 3 Prozent.")
                .measure("7 Prozent", 7, Bound.EXACT, "%")
                .measure("mindestens 350 Euro", 350, Bound.AT_LEAST, "EUR")
                .measure("3 Prozent", 3, Bound.EXACT, "%")
                .done();
        assertThat(ledger(List.of(dispute), List.of()).figures().stream().map(s -> s.subject() + ' ' + s.unit()))
                .containsExactly("Forderung %", "Forderung EUR", "Angebot %");
    }

    @Test
    void whoCountsInHisOwnClauseGivesTheFigure() {
        FigureSeries participants = first(new Draft(
                        "z",
                        "2025-03-01",
                        "Bote",
                        "Die Polizei zählte 4.500 Teilnehmer, die Seewacht sprach von 9.000 Teilnehmern.")
                .actor("Polizei", EntityKind.ORGANISATION)
                .actor("Seewacht", EntityKind.ORGANISATION)
                .figure("4.500 Teilnehmer", 4500d, 4500d, Bound.EXACT, "Teilnehmer")
                .figure("9.000 Teilnehmern", 9000d, 9000d, Bound.EXACT, "Teilnehmer"));
        assertThat(participants.reason())
                .isEqualTo("„4.500 Teilnehmer“ (Polizei) und „9.000 Teilnehmern“ (Seewacht) schließen einander aus");
    }

    @Test
    void aSumSetAgainstAnotherIsForTheSameThing() {
        FigureSeries damage = first(new Draft(
                        "s",
                        "2025-03-01",
                        "Bote",
                        "Der Schaden beträgt 4 Millionen Euro. Versicherer rechnen dagegen mit 8 Millionen Euro.")
                .measure("4 Millionen Euro", 4e6, Bound.EXACT, "EUR")
                .measure("8 Millionen Euro", 8e6, Bound.EXACT, "EUR"));
        assertThat(damage.subject()).isEqualTo("Schaden");
        assertThat(damage.points()).hasSize(2);
    }

    @Test
    void figuresOfDifferentUnitsNeverStandInOneSeries() {
        Random random = new Random(5);
        List<String> units = List.of("EUR", "USD", "%", "m", "kg", "times");
        for (int round = 0; round < 40; round++) {
            StringBuilder text = new StringBuilder();
            List<String> words = new ArrayList<>();
            List<String> chosen = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String unit = units.get(random.nextInt(units.size()));
                String word = (100 + round * 10 + i) + " E" + units.indexOf(unit);
                text.append("Der Schaden beträgt ").append(word).append(". ");
                words.add(word);
                chosen.add(unit);
            }
            Draft draft = new Draft("u" + round, "2025-03-01", "Bote", text.toString());
            for (int i = 0; i < words.size(); i++) {
                draft.measure(words.get(i), random.nextInt(1000), Bound.EXACT, chosen.get(i));
            }
            for (FigureSeries series : ledger(List.of(draft.done()), List.of()).figures()) {
                assertThat(series.points().stream()
                                .map(p -> chosen.get(words.indexOf(p.text())))
                                .distinct())
                        .as(text.toString())
                        .containsExactly(series.unit());
            }
        }
    }

    @Test
    void figuresOfOneThingStandInOneSeriesUnderAReadableName() {
        FigureSeries series = soldiers(ledger());
        assertThat(series.subject()).isEqualTo("kanadische Soldaten in Norwegen");
        assertThat(series.points().stream().map(FigureSeries.Point::text))
                .contains(
                        "bis zu 12.000 Soldaten",
                        "etwa 10.000 kanadische Soldaten",
                        "3.000 kanadischen Kämpfern",
                        "3.000 Soldaten");
    }

    @Test
    void whatTheTextCallsAPartIsAPart() {
        FigureSeries series = soldiers(ledger());
        assertThat(series.points().stream().filter(p -> p.part() != null).map(p -> p.text() + ": " + p.part()))
                .contains("500 Offiziere: Offiziere", "drei Generäle: Generäle", "3.000 Soldaten: In dem Hafen Alta");
    }

    @Test
    void figuresThatExcludeEachOtherAreAConflictWithItsReasonInWords() {
        FigureSeries series = soldiers(ledger());
        assertThat(series.conflict()).isTrue();
        assertThat(series.reason())
                .isEqualTo(
                        "„etwa 10.000 kanadische Soldaten“ (Post) und „3.000 kanadischen Kämpfern“ (Post) schließen einander aus");
        assertThat(series.reasonEnglish()).contains("exclude each other");
    }

    @Test
    void figuresThatOnlyShareTheirValueOrUnitStayApart() {
        assertThat(ledger().figures()).anySatisfy(series -> {
            assertThat(series.subject()).isEqualTo("Schaden");
            assertThat(series.unit()).isEqualTo("EUR");
            assertThat(series.points()).hasSize(1);
        });
    }

    @Test
    void oneUtteranceWordedTwiceIsOneClaimAndItsNegationAnother() {
        List<Claim> claims = ledger().claims();
        assertThat(claims).hasSize(2);
        assertThat(claims.get(0).occurrences()).hasSize(2);
        assertThat(claims.get(0).outlets()).isEqualTo(2);
        assertThat(claims.get(0).speaker()).isEqualTo("Ida Lund");
        assertThat(claims.get(0).said()).isEqualTo("2025-03-01");
    }

    @Test
    void reportsOfOneUtteranceOfANamedSpeakerAreOneOrigin() {
        Claim claim = ledger().claims().get(0);
        assertThat(claim.independentSources()).isEqualTo(1);
        assertThat(claim.origins()).containsExactly("Ida Lund");
    }

    @Test
    void positionsOnOnePropositionStandInOneLineAndASideThatMovesIsAChange() {
        StanceLine line = ledger().stances().get(0);
        assertThat(ledger().stances()).hasSize(1);
        assertThat(line.points()).hasSize(4);
        assertThat(line.changes().stream().map(c -> c.side() + " " + c.from() + " " + c.to() + " " + c.orderKnown()))
                .containsExactlyInAnyOrder(
                        "Norwegen DENIES DOES_NOT_DISPUTE true", "Nato NO_CONFIRMATION CONFIRMS true");
    }

    @Test
    void theTimelineHoldsWhatHappenedWhatWasSaidAndWhatAppeared() {
        List<TimelineEntry> timeline = ledger().timeline();
        assertThat(timeline.stream().map(e -> e.when() + " " + e.kind()))
                .containsExactly(
                        "2025-03-01 UTTERANCE",
                        "2025-03-01 PUBLICATION",
                        "2025-03-02 EVENT",
                        "2025-03-03 PUBLICATION",
                        "2025-03-04 PUBLICATION");
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<Analysis> articles = new ArrayList<>(List.of(AGENCY, SECOND, THIRD));
        Ledger expected = ledger();
        for (int i = 0; i < 6; i++) {
            Collections.shuffle(articles, new Random(i));
            Ledger other = ledger(articles, List.of());
            assertThat(other.claims()).isEqualTo(expected.claims());
            assertThat(other.figures()).isEqualTo(expected.figures());
            assertThat(other.stances()).isEqualTo(expected.stances());
            assertThat(other.timeline()).isEqualTo(expected.timeline());
        }
    }

    @Test
    void aCopyAddsNoIndependentSource() {
        Analysis copy = new Draft("a4", "2025-03-05", "Kurier", AGENCY.article().text())
                .actor("Ida Lund", EntityKind.PERSON)
                .statement(
                        "Ida Lund", StatementType.DIRECT, "Die Lage an der Grenze bleibt sehr gefährlich", null, null)
                .done();
        List<Integer> before =
                ledger().claims().stream().map(Claim::independentSources).toList();
        Ledger after = ledger(
                List.of(AGENCY, SECOND, THIRD, copy), List.of(new CopyGroup(List.of("a1", "a4"), "dpa", List.of())));
        assertThat(after.claims().stream().map(Claim::independentSources)).isEqualTo(before);
        assertThat(after.claims().get(0).outlets()).isEqualTo(3);
    }

    @Test
    void relaysOfOneAgencyAreOneOriginAndNamedByIt() {
        Analysis one = anonymous("b1", "Bote", "dpa");
        Analysis two = anonymous("b2", "Post", "dpa");
        Analysis three = anonymous("b3", "Blatt", null);
        Claim claim = ledger(List.of(one, two, three), List.of()).claims().get(0);
        assertThat(claim.outlets()).isEqualTo(3);
        assertThat(claim.origins()).containsExactly("dpa", "Blatt");
        assertThat(claim.independentSources()).isEqualTo(2);
    }

    private static Analysis anonymous(String id, String outlet, @org.jspecify.annotations.Nullable String relay) {
        return new Draft(id, "2025-03-01", outlet, "Die Regierung plane ein neues Werk im Norden, hieß es.")
                .statement(null, StatementType.INDIRECT, "Die Regierung plane ein neues Werk im Norden", null, relay)
                .done();
    }

    @Test
    void aStoryOfOneArticleWithoutFindingsHasAnEmptyLedger() {
        Ledger ledger = ledger(List.of(new Draft("x", null, null, "Nichts geschah.").done()), List.of());
        assertThat(ledger.claims()).isEmpty();
        assertThat(ledger.figures()).isEmpty();
        assertThat(ledger.stances()).isEmpty();
        assertThat(ledger.timeline()).isEmpty();
    }
}
