package quellenlage.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Actor;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Boilerplate;
import quellenlage.analysis.article.Bound;
import quellenlage.analysis.article.Credit;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.Figure;
import quellenlage.analysis.article.Medium;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.PublicationDate;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.SpeakerKind;
import quellenlage.analysis.article.Stance;
import quellenlage.analysis.article.StanceKind;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.article.TimexType;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.sentence.SentenceReader;

/** An analysis written by hand: the text, and the words in it that are findings, each at its first place. */
public final class Draft {

    private static final SentenceReader READER = SentenceReader.german();
    private static final Evidence HAND = Evidence.of("hand");

    private final Article article;
    private final TokenizedText text;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Stance> stances = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();

    public Draft(String id, @Nullable String published, @Nullable String outlet, String text) {
        article = new Article(
                id,
                null,
                null,
                text,
                published == null ? null : PublicationDate.parse(published).orElseThrow(),
                outlet,
                "de",
                List.of(),
                List.of());
        this.text = READER.read(article, Boilerplate.NONE);
    }

    /** The id is the name. */
    public Draft actor(String name, EntityKind kind, String... roles) {
        return actor(name, kind, true, roles);
    }

    public Draft described(String name) {
        return actor(name, EntityKind.PERSON, false);
    }

    private Draft actor(String name, EntityKind kind, boolean named, String... roles) {
        actors.put(name, new Actor(name, name, kind, named, List.of(), List.of(roles)));
        int at = article.text().indexOf(name);
        if (at >= 0) {
            mentions.add(new Mention(new Span(at, at + name.length()), kind, name, named, HAND));
        }
        return this;
    }

    public Draft statement(@Nullable String actor, StatementType type, String content) {
        return statement(actor, type, content, null, null);
    }

    public Draft statement(
            @Nullable String actor, StatementType type, String content, @Nullable String said, @Nullable String relay) {
        statements.add(new Statement(
                type,
                Medium.SPEECH,
                List.of(find(content)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                actor,
                actor == null ? SpeakerKind.IMPLIED : SpeakerKind.NAMED,
                null,
                relay == null ? List.of() : List.of(new Statement.Relay(relay, null)),
                said,
                false,
                1,
                HAND));
        return this;
    }

    public Draft figure(
            String words, @Nullable Double low, @Nullable Double high, Bound bound, String head, String... attributes) {
        Span span = find(words);
        figures.add(new Figure(
                span,
                low,
                high,
                bound,
                head,
                false,
                new Figure.Counted(span, head, List.of(attributes), List.of()),
                HAND));
        return this;
    }

    public Draft measure(String words, double value, Bound bound, String unit) {
        figures.add(new Figure(find(words), value, value, bound, unit, false, null, HAND));
        return this;
    }

    public Draft number(String words, double value) {
        figures.add(new Figure(find(words), value, value, Bound.EXACT, null, false, null, HAND));
        return this;
    }

    public Draft stance(@Nullable String actor, StanceKind kind, String cue, String proposition) {
        List<Span> about = proposition.isEmpty() ? List.of() : List.of(find(proposition));
        stances.add(new Stance(actor, kind, List.of(find(cue)), List.of(), about, null, HAND));
        return this;
    }

    public Draft date(String words, String value) {
        times.add(new TimeExpression(find(words), TimexType.DATE, value, null, null, null, HAND));
        return this;
    }

    public Draft credit(String agency) {
        credits.add(new Credit(new Span(0, 1), agency, HAND));
        return this;
    }

    private Span find(String words) {
        int at = article.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(at, at + words.length());
    }

    public Analysis done() {
        mentions.sort(Comparator.comparing(Mention::span));
        figures.sort(Comparator.comparing(Figure::span));
        statements.sort(Comparator.comparing(Statement::span));
        stances.sort(Comparator.comparing(Stance::span));
        return new Analysis(
                text,
                "",
                new Entities(mentions, List.copyOf(actors.values())),
                figures,
                times,
                statements,
                stances,
                credits);
    }
}
