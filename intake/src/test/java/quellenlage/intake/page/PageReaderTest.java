package quellenlage.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

class PageReaderTest {

    private static final String LEAD = "Wegen dichten Nebels ist der Hafen von Lindhaven seit dem Morgen gesperrt.";
    private static final String FIRST =
            "Die Fähre „Seeadler“ wartet nach Angaben der Reederei seit sechs Uhr vor der Einfahrt, an Bord sind 212 Fahrgäste.";
    private static final String SECOND =
            "„Wir laufen ein, sobald wir die Mole sehen“, sagte der Kapitän am Vormittag dem Küstenboten über Funk.";
    private static final String PAGE = """
            <html><head><title>Nebel im Hafen | Küstenbote</title>
            <meta property="og:site_name" content="Küstenbote"><meta property="og:title" content="Nebel im Hafen">
            <meta property="article:published_time" content="2026-03-12T09:05:00+01:00"><meta name="author" content="Ida Holm">
            <link rel="canonical" href="https://kuestenbote.example/nebel">
            <script>document.write("<p>Nie gesehen, weil ein Skript es schreibt, das hier nicht läuft.</p>")</script></head>
            <body><nav><a href="/">Start</a> <a href="/sport">Sport</a></nav>
            <header><h1>Nebel im Hafen</h1><p class="lead">%s</p></header>
            <div class="article-body"><p>%s</p><div class="share-bar">Teilen Sie diesen Artikel mit Ihren Freunden, es kostet nichts.</div>
            <h2>Kapitän wartet</h2><p>%s</p>
            <h2>Mehr aus der Region</h2><ul><li><a href="/a">Fischmarkt am Sonntag mit Musik und Tanz</a></li></ul></div>
            <div id="comments"><p>Ich war selbst dabei, es war wirklich sehr neblig, und keiner hat uns etwas gesagt.</p></div>
            <footer>Impressum</footer></body></html>
            """.formatted(LEAD, FIRST, SECOND);

    private final PageReader reader = new PageReader();

    @Test
    void theTextIsTheArticleWithLeadAndSubheadingsAndNothingElse() {
        assertThat(reader.read(PAGE).text()).isEqualTo(LEAD + "\n\n" + FIRST + "\n\nKapitän wartet\n\n" + SECOND);
    }

    @Test
    void thePageSaysTitleDateOutletAddressAndAuthor() {
        assertThat(reader.read(PAGE))
                .hasFieldOrPropertyWithValue("title", "Nebel im Hafen")
                .hasFieldOrPropertyWithValue("published", "2026-03-12T09:05:00+01:00")
                .hasFieldOrPropertyWithValue("outlet", "Küstenbote")
                .hasFieldOrPropertyWithValue("url", "https://kuestenbote.example/nebel");
        assertThat(reader.read(PAGE).authors()).containsExactly("Ida Holm");
    }

    @Test
    void structuredDataIsTrustedFirst() {
        String data = """
                <script type="application/ld+json">{"@graph": [{"@type": "BreadcrumbList"}, {"@type": "NewsArticle",
                "headline": "Nebel im Hafen", "datePublished": "2026-03-12", "author": [{"name": "Ole Brandt"}], "publisher": {"name": "Bote"},}]}</script>
                """;
        Page page = reader.read("<html><head><title>Nebel im Hafen</title><meta name=author content=x>" + data
                + "</head><body><p>" + FIRST + "</p></body></html>");
        assertThat(page.published()).isEqualTo("2026-03-12");
        assertThat(page.authors()).containsExactly("Ole Brandt");
        assertThat(page.outlet()).isEqualTo("Bote");
    }

    @Test
    void brokenAndHostilePagesGiveAPageAndNoException() {
        for (String html : new String[] {
            "",
            "kein HTML",
            "<",
            "<p>",
            "<html><body></body></html>",
            "<script type='application/ld+json'>{\"@type\": [[[[",
            "<script type='application/ld+json'>" + "[".repeat(5000) + "</script>",
            "<div>".repeat(400) + "Text",
            "<time datetime='gestern'>31.02.2026</time><p>\u0001</p>"
        }) {
            assertThat(reader.read(html)).as(html).isNotNull();
        }
        for (int end = 0; end < PAGE.length(); end += 37) {
            assertThat(reader.read(PAGE.substring(0, end))).isNotNull();
        }
    }

    @Test
    void datesAreReadAsPagesWriteThem() {
        assertThat(PageDates.read("2026-03-12T09:05:00+01:00")).isEqualTo("2026-03-12T09:05:00+01:00");
        assertThat(PageDates.read("Stand: 12.3.2026, 9 Uhr")).isEqualTo("2026-03-12");
        assertThat(PageDates.read("Donnerstag, 12. März 2026")).isEqualTo("2026-03-12");
        assertThat(PageDates.read("https://bote.example/2026/03/12/nebel")).isEqualTo("2026-03-12");
        assertThat(PageDates.read("31.02.2026")).isNull();
        assertThat(PageDates.read("gestern")).isNull();
    }

    @Test
    void everyMarkerIsReadInTheNameOfItsExample() {
        Markers markers = Markers.standard();
        LexiconFile file = LexiconFile.read(Markers.class, "markers.tsv");
        assertThat(file.lines()).hasSizeGreaterThan(60);
        for (LexiconLine line : file.lines()) {
            Element element = new Element("div").addClass(line.get("example"));
            boolean body = line.constant("kind", Markers.Kind.class) == Markers.Kind.BODY;
            assertThat(body ? markers.isBody(element) : markers.isMargin(element))
                    .as(line.place())
                    .isTrue();
        }
    }

    @Test
    void everyMetaNameIsReadInItsExample() {
        for (LexiconLine line :
                LexiconFile.read(MetaNames.class, "meta-names.tsv").lines()) {
            Page page = reader.read("<html><head><meta name=\"" + line.get("name") + "\" content=\""
                    + line.get("example") + "\"></head><body></body></html>");
            String value =
                    switch (line.constant("field", MetaNames.Field.class)) {
                        case TITLE -> page.title();
                        case PUBLISHED -> page.published();
                        case OUTLET -> page.outlet();
                        case URL -> page.url();
                        case AUTHOR -> String.join(";", page.authors());
                    };
            assertThat(value).as(line.place()).isEqualTo(line.get("expected"));
        }
    }
}
