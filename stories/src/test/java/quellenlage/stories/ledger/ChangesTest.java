package quellenlage.stories.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Bound;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.PublicationDate;
import quellenlage.analysis.article.StanceKind;
import quellenlage.analysis.article.StatementType;
import quellenlage.stories.Draft;
import quellenlage.stories.actor.ActorMerger;
import quellenlage.stories.story.Story;

class ChangesTest {

    private static final List<Analysis> ARTICLES = List.of(
            new Draft(
                            "a1",
                            "2026-05-01T09:00",
                            "Bote",
                            "Der Damm halte noch drei Tage, sagte Ute Sandmann. 40 Häuser stehen leer. Emil Rauch bestritt"
                                    + " den Riss.")
                    .actor("Ute Sandmann", EntityKind.PERSON)
                    .actor("Emil Rauch", EntityKind.PERSON)
                    .statement("Ute Sandmann", StatementType.INDIRECT, "Der Damm halte noch drei Tage")
                    .figure("40 Häuser", 40.0, 40.0, Bound.EXACT, "Haus")
                    .stance("Emil Rauch", StanceKind.DENIES, "bestritt", "den Riss")
                    .done(),
            new Draft(
                            "a2",
                            "2026-05-01T19:30",
                            "Post",
                            "Der Damm halte noch drei Tage, sagte Ute Sandmann. Niemand werde vergessen, sagte Emil Rauch."
                                    + " 40 Häuser stehen leer. Im Tal stehen 65 Häuser leer. Emil Rauch bestätigte den Riss.")
                    .actor("Ute Sandmann", EntityKind.PERSON)
                    .actor("Emil Rauch", EntityKind.PERSON)
                    .statement("Ute Sandmann", StatementType.INDIRECT, "Der Damm halte noch drei Tage")
                    .statement("Emil Rauch", StatementType.INDIRECT, "Niemand werde vergessen")
                    .figure("40 Häuser", 40.0, 40.0, Bound.EXACT, "Haus")
                    .figure("65 Häuser", 65.0, 65.0, Bound.EXACT, "Haus")
                    .stance("Emil Rauch", StanceKind.CONFIRMS, "bestätigte", "den Riss")
                    .done());

    private static Changes since(String moment) {
        Ledger ledger = LedgerKeeper.german()
                .keep(new Story("s", "", ARTICLES), ActorMerger.german().merge(ARTICLES), List.of());
        return Changes.since(Moment.parse(moment).orElseThrow(), ledger);
    }

    @Test
    void aClaimIsNewWhenNoEarlierArticleReportsIt() {
        assertThat(since("2026-05-01 18:00").claims())
                .extracting(Claim::text)
                .containsExactly("Niemand werde vergessen");
    }

    @Test
    void aFigureMovedWhenItsValueIsNewAndTheEarlierOneStandsBeside() {
        assertThat(since("2026-05-01 18:00").figures()).singleElement().satisfies(moved -> {
            assertThat(moved.before())
                    .isNotNull()
                    .extracting(FigureSeries.Point::text)
                    .isEqualTo("40 Häuser");
            assertThat(moved.now()).extracting(FigureSeries.Point::text).containsExactly("65 Häuser");
        });
    }

    @Test
    void aPositionIsNewWhenItsSideTookAnotherOneBefore() {
        assertThat(since("2026-05-01 18:00").positions()).singleElement().satisfies(turn -> {
            assertThat(turn.before())
                    .isNotNull()
                    .extracting(StanceLine.Point::kind)
                    .isEqualTo(StanceKind.DENIES);
            assertThat(turn.now().kind()).isEqualTo(StanceKind.CONFIRMS);
        });
    }

    @Test
    void beforeTheFirstArticleAllIsNewAfterTheLastNothing() {
        Changes all = since("2026-05-01");
        assertThat(all.whole()).isTrue();
        assertThat(all.claims()).hasSize(2);
        assertThat(all.positions()).hasSize(2);
        assertThat(all.figures()).singleElement().satisfies(moved -> assertThat(moved.before())
                .isNull());
        assertThat(since("2026-05-01 19:31").isEmpty()).isTrue();
        assertThat(since("2026-05-01 19:31").articles()).isEmpty();
    }

    @Test
    void aMomentIsADayOrADayAndATimeInGermanTime() {
        assertThat(Moment.parse("2026-03-13").orElseThrow().time()).hasToString("2026-03-13T00:00");
        assertThat(Moment.parse("2026-03-13 18:00").orElseThrow().time()).hasToString("2026-03-13T18:00");
        assertThat(Moment.parse("2026-07-13T18:00Z").orElseThrow().time()).hasToString("2026-07-13T20:00");
        assertThat(List.of("gestern", "2026-03", "2026", "2026-03-13 25:00"))
                .allMatch(text -> Moment.parse(text).isEmpty());
    }

    @Test
    void aCoarseDateCountsWithItsEndAndAMissingOneAsOld() {
        Moment moment = Moment.parse("2026-03-13 18:00").orElseThrow();
        assertThat(List.of("2026-03-13", "2026-03", "2026", "2026-03-13T18:00", "2026-03-13T17:30Z"))
                .allMatch(date -> moment.mayBeBefore(article(date)));
        assertThat(List.of("2026-03-12", "2026-02", "2025", "2026-03-13T17:59", "2026-03-13T16:30Z"))
                .noneMatch(date -> moment.mayBeBefore(article(date)));
        assertThat(moment.mayBeBefore(Article.ofText("x", ""))).isFalse();
    }

    private static Article article(String date) {
        return Article.ofText("x", "").withPublished(PublicationDate.parse(date).orElseThrow());
    }
}
