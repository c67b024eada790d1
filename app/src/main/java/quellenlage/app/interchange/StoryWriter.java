package quellenlage.app.interchange;

import static quellenlage.app.interchange.AnnotationWriter.name;
import static quellenlage.app.interchange.AnnotationWriter.number;
import static quellenlage.app.interchange.AnnotationWriter.spans;
import static quellenlage.app.interchange.AnnotationWriter.strings;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Credit;
import quellenlage.analysis.article.PublicationDate;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Statement;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.ledger.Claim;
import quellenlage.stories.ledger.FigureSeries;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.ledger.Place;
import quellenlage.stories.ledger.StanceLine;
import quellenlage.stories.ledger.TimelineEntry;
import quellenlage.stories.reuse.CopyGroup;
import quellenlage.stories.reuse.Passage;

/** Writes ledgers as JSON Lines, one story a line. Not thread-safe. */
public final class StoryWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, Analysis> articles;
    private final Map<String, CodePoints> points = new HashMap<>();

    /**
     * @param articles by id, at least those of the stories
     */
    public StoryWriter(Map<String, Analysis> articles) {
        this.articles = articles;
    }

    /** The line of a story, with its end, in UTF-8. */
    public byte[] line(Ledger ledger) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 14);
        try (JsonGenerator json = FACTORY.createGenerator(line, JsonEncoding.UTF8)) {
            write(json, ledger);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return line.toByteArray();
    }

    private void write(JsonGenerator json, Ledger ledger) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", AnnotationWriter.FORMAT);
        json.writeStringField("id", ledger.story().id());
        json.writeStringField("title", ledger.story().title());
        json.writeStringField("first", value(ledger.story().first().orElse(null)));
        json.writeStringField("last", value(ledger.story().last().orElse(null)));
        articles(json, ledger);
        actors(json, ledger);
        claims(json, ledger);
        figures(json, ledger);
        stances(json, ledger);
        timeline(json, ledger);
        reuse(json, ledger);
        json.writeEndObject();
    }

    private static void articles(JsonGenerator json, Ledger ledger) throws IOException {
        json.writeArrayFieldStart("articles");
        for (Analysis analysis : ledger.story().articles()) {
            Article article = analysis.article();
            json.writeStartObject();
            json.writeStringField("id", article.id());
            json.writeStringField("title", analysis.title());
            json.writeStringField("outlet", article.outlet());
            json.writeStringField("published", value(article.published()));
            json.writeStringField("url", article.url());
            strings(
                    json,
                    "credits",
                    analysis.credits().stream().map(Credit::agency).distinct().toList());
            json.writeStringField(
                    "copyOf",
                    ledger.reuse().stream()
                            .flatMap(group -> group.copyOf(article.id()).stream())
                            .findFirst()
                            .orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void actors(JsonGenerator json, Ledger ledger) throws IOException {
        json.writeArrayFieldStart("actors");
        for (StoryActor actor : ledger.actors()) {
            json.writeStartObject();
            json.writeStringField("id", actor.id());
            json.writeStringField("name", actor.name());
            json.writeStringField("kind", name(actor.kind()));
            json.writeBooleanField("named", actor.named());
            strings(json, "forms", actor.forms());
            strings(json, "roles", actor.roles());
            json.writeObjectFieldStart("members");
            for (Analysis analysis : ledger.story().articles()) {
                String article = analysis.article().id();
                List<String> ids = actor.members().get(article);
                if (ids != null) {
                    strings(json, article, ids);
                }
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void claims(JsonGenerator json, Ledger ledger) throws IOException {
        json.writeArrayFieldStart("claims");
        for (Claim claim : ledger.claims()) {
            json.writeStartObject();
            json.writeStringField("id", claim.id());
            json.writeStringField("actor", claim.actor());
            json.writeStringField("speaker", claim.speaker());
            json.writeStringField("text", claim.text());
            json.writeStringField("type", name(claim.type()));
            json.writeStringField("said", claim.said());
            json.writeArrayFieldStart("occurrences");
            for (Claim.Occurrence occurrence : claim.occurrences()) {
                json.writeStartObject();
                place(json, occurrence.place());
                json.writeStringField("type", name(occurrence.type()));
                json.writeStringField("channel", channel(occurrence));
                json.writeStringField("agency", occurrence.agency());
                json.writeNumberField("statement", occurrence.statement());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("outlets", claim.outlets());
            json.writeNumberField("independentSources", claim.independentSources());
            strings(json, "origins", claim.origins());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private @Nullable String channel(Claim.Occurrence occurrence) {
        Analysis analysis = articles.get(occurrence.place().article());
        if (analysis == null
                || occurrence.statement() < 0
                || occurrence.statement() >= analysis.statements().size()) {
            return null;
        }
        Statement.Channel channel =
                analysis.statements().get(occurrence.statement()).channel();
        return channel == null ? null : channel.name();
    }

    private void figures(JsonGenerator json, Ledger ledger) throws IOException {
        json.writeArrayFieldStart("figures");
        for (FigureSeries series : ledger.figures()) {
            json.writeStartObject();
            json.writeStringField("subject", series.subject());
            json.writeStringField("unit", series.unit());
            json.writeBooleanField("conflict", series.conflict());
            json.writeStringField("reason", series.reason());
            json.writeStringField("reasonEnglish", series.reasonEnglish());
            json.writeArrayFieldStart("points");
            for (FigureSeries.Point point : series.points()) {
                json.writeStartObject();
                json.writeStringField("article", point.place().article());
                span(json, "span", point.place().article(), cover(point.place()));
                json.writeStringField("text", point.text());
                number(json, "low", point.low());
                number(json, "high", point.high());
                json.writeStringField("bound", name(point.bound()));
                json.writeStringField("actor", point.actor());
                json.writeStringField("agency", point.agency());
                json.writeStringField("asOf", point.asOf());
                json.writeStringField("part", point.part());
                json.writeNumberField("figure", point.figure());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void stances(JsonGenerator json, Ledger ledger) throws IOException {
        json.writeArrayFieldStart("stances");
        for (StanceLine line : ledger.stances()) {
            json.writeStartObject();
            json.writeStringField("proposition", line.proposition());
            json.writeArrayFieldStart("points");
            for (StanceLine.Point point : line.points()) {
                json.writeStartObject();
                place(json, point.place());
                json.writeStringField("actor", point.actor());
                json.writeStringField("side", point.side());
                json.writeStringField("stance", name(point.kind()));
                json.writeStringField("when", point.when());
                json.writeNumberField("index", point.stance());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("changes");
            for (StanceLine.Change change : line.changes()) {
                json.writeStartObject();
                json.writeStringField("actor", change.after().actor());
                json.writeStringField("side", change.side());
                json.writeStringField("from", name(change.from()));
                json.writeStringField("to", name(change.to()));
                json.writeStringField("when", change.after().when());
                json.writeBooleanField("orderKnown", change.orderKnown());
                json.writeStringField("order", name(change.order()));
                json.writeNumberField("before", line.points().indexOf(change.before()));
                json.writeNumberField("after", line.points().indexOf(change.after()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void timeline(JsonGenerator json, Ledger ledger) throws IOException {
        json.writeArrayFieldStart("timeline");
        for (TimelineEntry entry : ledger.timeline()) {
            json.writeStartObject();
            json.writeStringField("when", entry.when());
            json.writeStringField("kind", name(entry.kind()));
            json.writeStringField("text", entry.text());
            json.writeArrayFieldStart("places");
            for (Place place : entry.places()) {
                json.writeStartObject();
                place(json, place);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void reuse(JsonGenerator json, Ledger ledger) throws IOException {
        json.writeArrayFieldStart("reuse");
        for (CopyGroup group : ledger.reuse()) {
            json.writeStartObject();
            strings(json, "articles", group.articles());
            json.writeStringField("agency", group.agency());
            json.writeArrayFieldStart("passages");
            for (Passage passage : group.passages()) {
                json.writeStartObject();
                side(json, "first", passage.firstArticle(), passage.first());
                side(json, "second", passage.secondArticle(), passage.second());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void side(JsonGenerator json, String field, String article, Span span) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("article", article);
        span(json, "span", article, span);
        json.writeEndObject();
    }

    private void place(JsonGenerator json, Place place) throws IOException {
        json.writeStringField("article", place.article());
        spans(json, "spans", place.spans(), points(place.article()));
    }

    private void span(JsonGenerator json, String field, String article, Span span) throws IOException {
        CodePoints offsets = points(article);
        json.writeArrayFieldStart(field);
        json.writeNumber(offsets.start(span));
        json.writeNumber(offsets.end(span));
        json.writeEndArray();
    }

    private static Span cover(Place place) {
        return place.spans().stream().reduce(Span::cover).orElseThrow();
    }

    private CodePoints points(String article) {
        return points.computeIfAbsent(article, id -> {
            Analysis analysis = articles.get(id);
            if (analysis == null) {
                throw new IllegalArgumentException("the story stands on an article that is not there: " + id);
            }
            return new CodePoints(analysis.article().text());
        });
    }

    private static @Nullable String value(@Nullable PublicationDate date) {
        return date == null ? null : date.value();
    }
}
