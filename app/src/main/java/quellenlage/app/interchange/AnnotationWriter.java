package quellenlage.app.interchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Actor;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Credit;
import quellenlage.analysis.article.Figure;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Stance;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.article.Token;

/** Writes analyses as JSON Lines, one article a line. Immutable and thread-safe. */
public final class AnnotationWriter {

    /** Version of the format, on every line. */
    public static final String FORMAT = "quellenlage/1";

    private static final JsonFactory FACTORY = new JsonFactory();

    private final boolean withTokens;

    /**
     * @param withTokens whether to write tokens with lemma and part of speech
     */
    public AnnotationWriter(boolean withTokens) {
        this.withTokens = withTokens;
    }

    /** The line of an article, with its end, in UTF-8. */
    public byte[] line(Analysis analysis) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 14);
        try (JsonGenerator json = FACTORY.createGenerator(line, JsonEncoding.UTF8)) {
            write(json, analysis);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return line.toByteArray();
    }

    private void write(JsonGenerator json, Analysis analysis) throws IOException {
        Article article = analysis.article();
        CodePoints points = new CodePoints(article.text());
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeStringField("id", article.id());
        json.writeStringField("url", article.url());
        json.writeStringField("language", article.language());
        json.writeStringField("text", article.text());
        json.writeStringField("title", analysis.title());
        json.writeStringField(
                "published",
                article.published() == null ? null : article.published().value());
        json.writeStringField("outlet", article.outlet());
        strings(json, "authors", article.authors());
        spans(
                json,
                "sentences",
                analysis.text().sentences().stream().map(Sentence::span).toList(),
                points);
        spans(json, "boilerplate", analysis.text().boilerplate(), points);
        strings(
                json,
                "credits",
                List.copyOf(new LinkedHashSet<>(
                        analysis.credits().stream().map(Credit::agency).toList())));
        if (withTokens) {
            tokens(json, analysis, points);
        }
        mentions(json, analysis, points);
        actors(json, analysis);
        statements(json, analysis, points);
        figures(json, analysis, points);
        times(json, analysis, points);
        stances(json, analysis, points);
        json.writeEndObject();
    }

    private static void tokens(JsonGenerator json, Analysis analysis, CodePoints points) throws IOException {
        json.writeArrayFieldStart("tokens");
        for (Token token : analysis.text().tokens()) {
            json.writeStartObject();
            place(json, token.span(), points);
            json.writeStringField("lemma", token.lemma());
            json.writeStringField("pos", token.pos().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void mentions(JsonGenerator json, Analysis analysis, CodePoints points) throws IOException {
        json.writeArrayFieldStart("mentions");
        for (Mention mention : analysis.entities().mentions()) {
            json.writeStartObject();
            place(json, mention.span(), points);
            json.writeStringField("kind", name(mention.kind()));
            json.writeStringField("actor", mention.actor());
            if (!mention.named()) {
                json.writeBooleanField("named", false);
            }
            json.writeStringField("rule", mention.evidence().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void actors(JsonGenerator json, Analysis analysis) throws IOException {
        json.writeArrayFieldStart("actors");
        for (Actor actor : analysis.entities().actors()) {
            json.writeStartObject();
            json.writeStringField("id", actor.id());
            json.writeStringField("name", actor.name());
            json.writeStringField("kind", name(actor.kind()));
            if (!actor.named()) {
                json.writeBooleanField("named", false);
            }
            strings(json, "aliases", actor.aliases());
            strings(json, "roles", actor.roles());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void statements(JsonGenerator json, Analysis analysis, CodePoints points) throws IOException {
        json.writeArrayFieldStart("statements");
        for (Statement statement : analysis.statements()) {
            json.writeStartObject();
            json.writeStringField("type", name(statement.type()));
            json.writeStringField("medium", name(statement.medium()));
            spans(json, "content", statement.content(), points);
            spans(json, "cue", statement.cue(), points);
            spans(json, "speaker", statement.speaker(), points);
            spans(json, "frame", statement.frame(), points);
            spans(json, "addressee", statement.addressee(), points);
            json.writeStringField("actor", statement.actor());
            json.writeStringField("speakerKind", name(statement.speakerKind()));
            json.writeStringField(
                    "channel",
                    statement.channel() == null ? null : statement.channel().name());
            json.writeStringField(
                    "agency",
                    statement.relays().isEmpty()
                            ? null
                            : statement.relays().get(0).name());
            strings(
                    json,
                    "relays",
                    statement.relays().stream().map(Statement.Relay::name).toList());
            json.writeStringField("said", statement.said());
            json.writeBooleanField("nested", statement.nested());
            json.writeNumberField("confidence", Math.round(statement.confidence() * 1000) / 1000.0);
            json.writeStringField("rule", statement.evidence().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void figures(JsonGenerator json, Analysis analysis, CodePoints points) throws IOException {
        json.writeArrayFieldStart("figures");
        for (Figure figure : analysis.figures()) {
            json.writeStartObject();
            place(json, figure.span(), points);
            number(json, "low", figure.low());
            number(json, "high", figure.high());
            json.writeStringField("bound", name(figure.bound()));
            json.writeStringField("unit", figure.unit());
            if (figure.ordinal()) {
                json.writeBooleanField("ordinal", true);
            }
            Figure.Counted counted = figure.counted();
            if (counted != null) {
                json.writeStringField(
                        "counted", counted.span().of(analysis.article().text()));
            }
            int statement = analysis.statementAround(figure.span());
            if (statement >= 0) {
                json.writeNumberField("statement", statement);
            }
            json.writeStringField("rule", figure.evidence().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void times(JsonGenerator json, Analysis analysis, CodePoints points) throws IOException {
        json.writeArrayFieldStart("times");
        for (TimeExpression time : analysis.times()) {
            json.writeStartObject();
            place(json, time.span(), points);
            json.writeStringField("type", time.type().name());
            json.writeStringField("value", time.value());
            optional(json, "mod", time.mod());
            optional(json, "freq", time.freq());
            optional(json, "quant", time.quant());
            json.writeStringField("rule", time.evidence().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void stances(JsonGenerator json, Analysis analysis, CodePoints points) throws IOException {
        json.writeArrayFieldStart("stances");
        for (Stance stance : analysis.stances()) {
            json.writeStartObject();
            json.writeStringField("actor", stance.actor());
            json.writeStringField("stance", name(stance.stance()));
            spans(json, "cue", stance.cue(), points);
            spans(json, "proposition", stance.proposition(), points);
            int statement = analysis.statementAround(stance.span());
            if (statement >= 0) {
                json.writeNumberField("statement", statement);
            } else {
                json.writeNullField("statement");
            }
            json.writeStringField("said", stance.said());
            json.writeStringField("rule", stance.evidence().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void place(JsonGenerator json, Span span, CodePoints points) throws IOException {
        json.writeNumberField("start", points.start(span));
        json.writeNumberField("end", points.end(span));
    }

    static void spans(JsonGenerator json, String field, List<Span> spans, CodePoints points) throws IOException {
        json.writeArrayFieldStart(field);
        for (Span span : spans) {
            json.writeStartArray();
            json.writeNumber(points.start(span));
            json.writeNumber(points.end(span));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** Writes whole numbers without a fraction. */
    static void number(JsonGenerator json, String field, @Nullable Double value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumberField(field, value.longValue());
        } else {
            json.writeNumberField(field, value);
        }
    }

    static void optional(JsonGenerator json, String field, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value);
        }
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
