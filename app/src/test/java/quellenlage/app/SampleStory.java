package quellenlage.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Bound;
import quellenlage.analysis.article.Credit;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.Medium;
import quellenlage.analysis.article.PublicationDate;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.SpeakerKind;
import quellenlage.analysis.article.StanceKind;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.ledger.Claim;
import quellenlage.stories.ledger.FigureSeries;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.ledger.Place;
import quellenlage.stories.ledger.StanceLine;
import quellenlage.stories.ledger.TimelineEntry;
import quellenlage.stories.reuse.CopyGroup;
import quellenlage.stories.reuse.Passage;
import quellenlage.stories.story.Story;

/** A small invented story with one line of every kind. */
public final class SampleStory {

    private static final String AGENCY =
            "🌊 Die Brücke ist gesperrt. „Niemand kommt hier durch“, sagte Bürgermeisterin Ilse Tamm im Radio. Rund 40 Lastwagen stehen vor der Sperre.";
    private static final String PAPER =
            "Die Brücke ist gesperrt. „Niemand kommt hier durch“, sagte Bürgermeisterin Ilse Tamm im Radio. Die Spedition Voss bestreitet, dass ihre Fahrer gewarnt waren.";
    private static final String PORTAL =
            "Mindestens 90 Lastwagen warten, teilte die Spedition Voss mit. Sie bestreitet nicht mehr, dass es eine Warnung gab.";

    private final Map<String, Analysis> articles = new LinkedHashMap<>();

    public SampleStory() {
        Statement statement = new Statement(
                StatementType.DIRECT,
                Medium.SPEECH,
                List.of(span(AGENCY, "Niemand kommt hier durch")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                SpeakerKind.NAMED,
                new Statement.Channel(span(AGENCY, "im Radio"), "Radio"),
                List.of(),
                null,
                false,
                1,
                Evidence.of("sample"));
        add("agentur-1", "nda", "2026-05-04T08:00", "Brücke bei Holmsund gesperrt", AGENCY, List.of(statement));
        add("bote-1", "Küstenbote", "2026-05-04T09:30", "Nichts geht mehr an der Brücke", PAPER, List.of());
        add("portal-1", "Nordlicht24", "2026-05-06", "Stau an der Brücke", PORTAL, List.of());
    }

    private void add(String id, String outlet, String date, String title, String text, List<Statement> statements) {
        Article article = new Article(
                id,
                "https://" + id + ".example/",
                title,
                text,
                PublicationDate.parse(date).orElseThrow(),
                outlet,
                "de",
                List.of(),
                List.of());
        List<Credit> credits = id.equals("bote-1")
                ? List.of(new Credit(span(text, "Die Brücke"), "nda", Evidence.of("sample")))
                : List.of();
        articles.put(
                id,
                new Analysis(
                        new TokenizedText(article, List.of(), List.of(), List.of()),
                        title,
                        Entities.NONE,
                        List.of(),
                        List.of(),
                        statements,
                        List.of(),
                        credits));
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private Place place(String article, String words) {
        Analysis analysis = articles.get(article);
        if (analysis == null) {
            throw new IllegalArgumentException(article);
        }
        return new Place(article, List.of(span(analysis.article().text(), words)));
    }

    public Map<String, Analysis> articles() {
        return articles;
    }

    public Ledger ledger() {
        return ledger(2);
    }

    /**
     * The ledger.
     *
     * @param claims number of claims of the mayor
     */
    public Ledger ledger(int claims) {
        StoryActor mayor = new StoryActor(
                "p1",
                "Ilse Tamm",
                EntityKind.PERSON,
                true,
                List.of("Ilse Tamm", "Tamm"),
                List.of("Bürgermeisterin"),
                Map.of("agentur-1", List.of("a1"), "bote-1", List.of("a1")));
        StoryActor carrier = new StoryActor(
                "p2",
                "Spedition Voss",
                EntityKind.ORGANISATION,
                true,
                List.of("Spedition Voss"),
                List.of(),
                Map.of("bote-1", List.of("a2"), "portal-1", List.of("a1")));
        List<Claim> list = new ArrayList<>();
        list.add(new Claim(
                "c1",
                "p1",
                "„Niemand kommt hier durch“",
                StatementType.DIRECT,
                "2026-05-04",
                List.of(
                        new Claim.Occurrence(
                                place("agentur-1", "„Niemand kommt hier durch“"), 0, StatementType.DIRECT, null),
                        new Claim.Occurrence(
                                place("bote-1", "„Niemand kommt hier durch“"), 0, StatementType.DIRECT, "nda")),
                2,
                1,
                List.of("nda")));
        for (int i = 1; i < claims; i++) {
            list.add(new Claim(
                    "c" + (i + 1),
                    i == 1 ? "p2" : "p1",
                    i == 1 ? "dass ihre Fahrer gewarnt waren" : "Zusage Nummer " + i,
                    StatementType.INDIRECT,
                    null,
                    List.of(new Claim.Occurrence(
                            place("bote-1", "dass ihre Fahrer gewarnt waren"), 0, StatementType.INDIRECT, null)),
                    1,
                    1,
                    List.of("Küstenbote")));
        }
        FigureSeries trucks = new FigureSeries(
                "Lastwagen vor der Sperre",
                "Lastwagen",
                List.of(
                        new FigureSeries.Point(
                                place("agentur-1", "Rund 40 Lastwagen"),
                                0,
                                "Rund 40 Lastwagen",
                                40.0,
                                40.0,
                                Bound.ABOUT,
                                null,
                                null,
                                "2026-05-04",
                                null),
                        new FigureSeries.Point(
                                place("portal-1", "Mindestens 90 Lastwagen"),
                                0,
                                "Mindestens 90 Lastwagen",
                                90.0,
                                null,
                                Bound.AT_LEAST,
                                "p2",
                                "nda",
                                "2026-05-06",
                                "auf der Nordseite")),
                true,
                "Mindestens 90 und etwa 40 gehen nicht zusammen.");
        StanceLine.Point denied =
                new StanceLine.Point(place("bote-1", "bestreitet"), 0, "p2", StanceKind.DENIES, "2026-05-04T09:30");
        StanceLine.Point silent = new StanceLine.Point(
                place("portal-1", "bestreitet nicht mehr"), 0, "p2", StanceKind.DOES_NOT_DISPUTE, "2026-05-06");
        StanceLine warned = new StanceLine(
                "dass ihre Fahrer gewarnt waren",
                List.of(denied, silent),
                List.of(new StanceLine.Change(denied, silent, StanceLine.Order.DATES)));
        TimelineEntry closed = new TimelineEntry(
                "2026-05-04",
                TimelineEntry.Kind.EVENT,
                "Die Brücke ist gesperrt.",
                List.of(place("agentur-1", "Die Brücke ist gesperrt."), place("bote-1", "Die Brücke ist gesperrt.")));
        CopyGroup copies = new CopyGroup(
                List.of("agentur-1", "bote-1"),
                "nda",
                List.of(new Passage(
                        "agentur-1",
                        span(AGENCY, "Die Brücke ist gesperrt."),
                        "bote-1",
                        span(PAPER, "Die Brücke ist gesperrt."))));
        return new Ledger(
                new Story("s1", "Brücke bei Holmsund gesperrt", List.copyOf(articles.values())),
                List.of(mayor, carrier),
                list,
                List.of(trucks),
                List.of(warned),
                List.of(closed),
                List.of(copies));
    }
}
