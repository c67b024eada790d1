package quellenlage.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Bound;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.Figure;
import quellenlage.analysis.article.Medium;
import quellenlage.analysis.article.PublicationDate;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.SpeakerKind;
import quellenlage.analysis.article.Stance;
import quellenlage.analysis.article.StanceKind;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.correction.Correction;
import quellenlage.stories.correction.CorrectionRun;
import quellenlage.stories.ledger.Claim;
import quellenlage.stories.ledger.FigureSeries;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.ledger.Moment;
import quellenlage.stories.ledger.Place;
import quellenlage.stories.ledger.StanceLine;
import quellenlage.stories.ledger.TimelineEntry;
import quellenlage.stories.reuse.CopyGroup;
import quellenlage.stories.reuse.Passage;
import quellenlage.stories.story.Story;

class ReportPageTest {

    private static final String FIRST =
            "<script>alert(1)</script> Die Fähre sei leer, sagte Brodersen. Er zählte 212 Gäste.";
    private static final String SECOND = "Brodersen bestritt das. Die Polizei zählte rund 180 Gäste.";

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Analysis analysis(String id, String text, String url) {
        Article article = new Article(
                id,
                url,
                "Titel <b>" + id + "</b>",
                text,
                PublicationDate.parse("2026-03-12").orElseThrow(),
                "Bote & \"Söhne\"",
                "de",
                List.of(),
                List.of());
        Evidence evidence = Evidence.of("test");
        boolean first = text.equals(FIRST);
        Statement statement = new Statement(
                StatementType.INDIRECT,
                Medium.SPEECH,
                List.of(span(text, first ? "Die Fähre sei leer" : "Die Polizei")),
                List.of(span(text, first ? "sagte" : "zählte")),
                List.of(),
                List.of(),
                List.of(),
                "a1",
                SpeakerKind.NAMED,
                new Statement.Channel(span(text, "Brodersen"), "Telegram"),
                List.of(new Statement.Relay("nda", null)),
                "2026-03-12",
                false,
                0.9,
                evidence);
        Figure figure = new Figure(
                span(text, first ? "212 Gäste" : "rund 180 Gäste"),
                first ? 212.0 : 180.0,
                first ? 212.0 : 180.0,
                first ? Bound.EXACT : Bound.ABOUT,
                "Gast",
                false,
                null,
                evidence);
        Stance stance = new Stance(
                "a1",
                first ? StanceKind.CONFIRMS : StanceKind.DENIES,
                List.of(span(text, first ? "sei" : "bestritt")),
                List.of(),
                List.of(),
                null,
                evidence);
        return new Analysis(
                new TokenizedText(article, List.of(), List.of(), List.of()),
                "Titel <b>" + id + "</b>",
                Entities.NONE,
                List.of(figure),
                List.of(),
                List.of(statement),
                List.of(stance),
                List.of());
    }

    private static Ledger ledger() {
        Analysis one = analysis("eins", FIRST, "https://bote.example/1?a=1&b=2");
        Analysis two = analysis("zwei", SECOND, "javascript:alert(2)");
        Place claim = new Place("eins", List.of(span(FIRST, "Die Fähre sei leer")));
        Place quoted = new Place("eins", List.of(span(FIRST, "leer")));
        Place more = new Place("eins", List.of(span(FIRST, "212 Gäste")));
        Place less = new Place("zwei", List.of(span(SECOND, "rund 180 Gäste")));
        StanceLine.Point confirmed = new StanceLine.Point(claim, 0, "p1", StanceKind.CONFIRMS, "2026-03-12");
        StanceLine.Point denied = new StanceLine.Point(less, 0, "p1", StanceKind.DENIES, null);
        return new Ledger(
                new Story("s", "Fähre <i>leer</i>", List.of(one, two)),
                List.of(new StoryActor(
                        "p1",
                        "Brodersen",
                        EntityKind.PERSON,
                        true,
                        List.of("Brodersen", "Brodersens"),
                        List.of("Geschäftsführer"),
                        Map.of("eins", List.of("a1")))),
                List.of(new Claim(
                        "c1",
                        "p1",
                        "Die Fähre sei leer",
                        StatementType.INDIRECT,
                        "2026-03-12",
                        List.of(
                                new Claim.Occurrence(claim, 0, StatementType.INDIRECT, "nda"),
                                new Claim.Occurrence(quoted, 0, StatementType.DIRECT, "nda")),
                        1,
                        1,
                        List.of("nda"))),
                List.of(new FigureSeries(
                        "Gäste",
                        "Gast",
                        List.of(
                                new FigureSeries.Point(
                                        more, 0, "212 Gäste", 212.0, 212.0, Bound.EXACT, "p1", "nda", null, null),
                                new FigureSeries.Point(
                                        less, 0, "rund 180 Gäste", 180.0, 180.0, Bound.ABOUT, null, null, null, null)),
                        true,
                        "212 und rund 180 <schließen> sich aus")),
                List.of(new StanceLine(
                        "die Fähre war leer",
                        List.of(confirmed, denied),
                        List.of(new StanceLine.Change(confirmed, denied, StanceLine.Order.UNDATED)))),
                List.of(new TimelineEntry(
                        "2026-03-12", TimelineEntry.Kind.EVENT, "Die Fähre sei leer", List.of(claim))),
                List.of(new CopyGroup(
                        List.of("eins", "zwei"),
                        "nda",
                        List.of(new Passage("eins", span(FIRST, "zählte 212"), "zwei", span(SECOND, "zählte rund"))))));
    }

    private static String page(List<Ledger> stories) throws IOException {
        StringWriter out = new StringWriter();
        new ReportPage().write(stories, out);
        return out.toString();
    }

    @Test
    void nothingFromAnArticleBecomesMarkup() throws IOException {
        Document page = Jsoup.parse(page(List.of(ledger())));
        assertThat(page.select("script, b, i, img, iframe")).isEmpty();
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(page.select("a[href^=https]").eachAttr("href")).containsExactly("https://bote.example/1?a=1&b=2");
    }

    @Test
    void theTextOfEveryArticleIsKeptToTheCharacter() throws IOException {
        Document page = Jsoup.parse(page(List.of(ledger())));
        assertThat(page.select(".body").eachText()).containsExactly(FIRST, SECOND);
    }

    @Test
    void everyLinkLeadsToAnElementAndEveryIdStandsOnce() throws IOException {
        Document page = Jsoup.parse(page(List.of(ledger(), ledger())));
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            assertThat(ids.add(element.id())).as(element.id()).isTrue();
        }
        for (Element link : page.select("a[href^=#]")) {
            assertThat(ids).contains(link.attr("href").substring(1));
        }
        assertThat(page.select("blockquote + .meta + .chains a").eachAttr("href"))
                .contains("#s1a1-" + FIRST.indexOf("Die Fähre") + "-" + FIRST.indexOf(", sagte"));
    }

    @Test
    void thePageNeedsNoNetworkAndAllowsNoScript() throws IOException {
        String page = page(List.of(ledger()));
        assertThat(page).contains("default-src 'none'").doesNotContain("src=", "@import", "url(");
        Matcher policy = Pattern.compile("style-src '(sha256-[A-Za-z0-9+/=]+)'").matcher(page);
        assertThat(policy.find()).isTrue();
    }

    @Test
    void germanAndEnglishStandSideBySide() throws IOException {
        Document page = Jsoup.parse(page(List.of(ledger())));
        assertThat(page.select(".de").eachText()).contains("Aussagen", "bestreitet", "12. März 2026");
        assertThat(page.select(".en").eachText()).contains("Statements", "denies", "12 March 2026");
        assertThat(page.select(".de")).hasSameSizeAs(page.select(".en"));
    }

    @Test
    void anArticleStandsOnceUnderAClaimAndItsOtherWordsAmongTheVariants() throws IOException {
        Document page = Jsoup.parse(page(List.of(ledger())));
        assertThat(page.select(".chains li")).hasSize(1);
        assertThat(page.select("#story-1-claims").text()).contains("„leer“");
    }

    @Test
    void aPageWithoutStoriesSaysSo() throws IOException {
        assertThat(Jsoup.parse(page(List.of())).text()).contains("Keine Geschichte");
    }

    @Test
    void theChartShowsAMarkForEachValueAndTheTableTheSame() throws IOException {
        Document page = Jsoup.parse(page(List.of(ledger())));
        assertThat(page.select("svg .dot")).hasSize(2);
        assertThat(page.select(".series tbody tr")).hasSize(2);
        assertThat(page.select(".series td.value").eachText()).containsExactly("212", "≈ 180");
    }

    @Test
    void whatIsNewStandsFirstWithLinksToItsPlaces() throws IOException {
        StringWriter out = new StringWriter();
        Moment moment = Moment.parse("2026-03-12").orElseThrow();
        new ReportPage().write(List.of(ledger()), moment, List.of(), out);
        Document page = Jsoup.parse(out.toString());
        assertThat(page.select(".news li")).hasSize(5);
        assertThat(page.select(".news li .kind .de").eachText())
                .containsExactly("Aussage", "Zahl", "Haltung", "Haltung", "Ereignis");
        assertThat(page.select(".news a[href]")).isNotEmpty().allSatisfy(link -> assertThat(
                        page.getElementById(link.attr("href").substring(1)))
                .isNotNull());
        StringWriter later = new StringWriter();
        new ReportPage().write(List.of(ledger()), Moment.parse("2026-04-01").orElseThrow(), List.of(), later);
        assertThat(Jsoup.parse(later.toString()).select(".news")).isEmpty();
    }

    @Test
    void correctionsAreListedWithAuthorDayAndWhatBecameOfThem() throws IOException {
        Correction correction = new Correction(
                2,
                LocalDate.of(2026, 3, 13),
                "J. <b>Petersen</b>",
                Correction.Decision.SAME_ACTOR,
                new Correction.Spot("eins", "Brodersen"),
                new Correction.Spot("", "Bordersen"),
                "Tippfehler");
        StringWriter out = new StringWriter();
        new ReportPage()
                .write(
                        List.of(ledger()),
                        null,
                        List.of(new CorrectionRun.Outcome(correction, CorrectionRun.Status.NO_WORDS, Set.of())),
                        out);
        assertThat(Jsoup.parse(out.toString()).select("#corrections td").eachText())
                .containsExactly(
                        "13. März 202613 March 2026",
                        "J. <b>Petersen</b>",
                        "dieselbenthe same",
                        "„Brodersen“ [eins] ↔ „Bordersen“",
                        "Tippfehler",
                        "Worte stehen nicht mehr im Artikelwords no longer in the article");
    }
}
