package quellenlage.stories.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Credit;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.PublicationDate;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Stance;
import quellenlage.analysis.article.StanceKind;
import quellenlage.analysis.article.StatementType;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.Token;
import quellenlage.stories.actor.Organisations;
import quellenlage.stories.actor.Sides;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.reuse.CopyGroup;
import quellenlage.stories.story.Story;

/** What all parts of a ledger look up about the story: its articles in time order, who an article's actor is, who copies whom. */
final class StoryContext {

    private final List<Analysis> articles;
    private final Map<String, Integer> rank = new HashMap<>();
    private final Map<String, StoryActor> actors = new HashMap<>();
    private final Map<String, CopyGroup> copies = new HashMap<>();
    /** Names of one word, and last words of names, that are of one actor only. */
    private final Map<String, StoryActor> forms = new HashMap<>();

    private final Sides sides;
    private final Organisations organisations;

    StoryContext(
            Story story, List<StoryActor> actors, List<CopyGroup> copies, Sides sides, Organisations organisations) {
        this.articles = inOrder(story.articles());
        this.sides = sides;
        this.organisations = organisations;
        for (Analysis analysis : articles) {
            rank.put(analysis.article().id(), rank.size());
        }
        for (StoryActor actor : actors) {
            actor.members().forEach((article, ids) -> ids.forEach(id -> this.actors.put(article + '\t' + id, actor)));
        }
        Set<String> shared = new HashSet<>();
        for (StoryActor actor : actors) {
            if (actor.named() && actor.kind() != EntityKind.OTHER) {
                Set<String> words = new HashSet<>();
                actor.forms().forEach(form -> words.add(form.substring(form.lastIndexOf(' ') + 1)));
                words.forEach(word -> {
                    if (forms.putIfAbsent(word, actor) != null) {
                        shared.add(word);
                    }
                });
            }
        }
        shared.forEach(forms::remove);
        for (CopyGroup group : copies) {
            group.articles().forEach(article -> this.copies.putIfAbsent(article, group));
        }
    }

    /**
     * By publication date; an undated article stands behind the dated one with the next smaller id, which keeps the order
     * of a numbered collection.
     */
    private static List<Analysis> inOrder(List<Analysis> articles) {
        List<Analysis> result = new ArrayList<>();
        List<Analysis> undated = new ArrayList<>();
        Comparator<Analysis> byId = Comparator.comparing(a -> a.article().id());
        for (Analysis analysis : articles) {
            (analysis.article().published() == null ? undated : result).add(analysis);
        }
        result.sort(Comparator.comparing((Analysis a) -> published(a.article())).thenComparing(byId));
        undated.sort(byId);
        for (Analysis analysis : undated) {
            int after = -1;
            for (int i = 0; i < result.size(); i++) {
                boolean smaller = byId.compare(result.get(i), analysis) < 0;
                if (smaller && (after < 0 || byId.compare(result.get(i), result.get(after)) > 0)) {
                    after = i;
                }
            }
            result.add(after + 1, analysis);
        }
        return List.copyOf(result);
    }

    private static PublicationDate published(Article article) {
        PublicationDate date = article.published();
        if (date == null) {
            throw new IllegalArgumentException("undated: " + article.id());
        }
        return date;
    }

    /** In time order, as far as the dates tell. */
    List<Analysis> articles() {
        return articles;
    }

    /** Place of the article in time order, from 0. */
    int rank(String article) {
        return rank.getOrDefault(article, Integer.MAX_VALUE);
    }

    @Nullable
    StoryActor actor(String article, @Nullable String id) {
        return id == null ? null : actors.get(article + '\t' + id);
    }

    /** The speaker of a statement: the one that the analysis gives, else the one named in the words for the speaker. */
    @Nullable
    StoryActor speaker(Analysis analysis, Statement statement) {
        StoryActor known = actor(analysis.article().id(), statement.actor());
        return known == null ? named(analysis, statement.speaker()) : known;
    }

    /** Who takes a position: the one that the analysis gives, else the one named in the words for the actor. */
    @Nullable
    StoryActor holder(Analysis analysis, Stance stance) {
        StoryActor known = actor(analysis.article().id(), stance.actor());
        return known == null ? named(analysis, stance.actorSpans()) : known;
    }

    /** The person named in the spans, else the organisation, else the place; the last of its kind. */
    private @Nullable StoryActor named(Analysis analysis, List<Span> spans) {
        StoryActor best = null;
        for (Span span : spans) {
            for (Mention mention : analysis.entities().mentions()) {
                if (mention.span().start() >= span.end()) {
                    break;
                }
                StoryActor actor =
                        span.contains(mention.span()) ? actor(analysis.article().id(), mention.actor()) : null;
                if (actor != null && (best == null || actor.kind().compareTo(best.kind()) <= 0)) {
                    best = actor;
                }
            }
        }
        return best == null ? byForm(analysis, spans) : best;
    }

    /** The actor of whom a word of the spans is a name, where it is the name of only one. */
    private @Nullable StoryActor byForm(Analysis analysis, List<Span> spans) {
        for (Span span : spans) {
            for (Token token : analysis.text().tokens(analysis.text().tokensIn(span))) {
                StoryActor actor = token.isCapitalised() ? forms.get(token.text()) : null;
                if (actor != null && (actor.members().containsKey(analysis.article().id()) || actor.kind() == EntityKind.PERSON)) {
                    return actor;
                }
            }
        }
        return null;
    }

    @Nullable
    String actorId(String article, @Nullable String id) {
        StoryActor actor = actor(article, id);
        return actor == null ? null : actor.id();
    }

    Sides sides() {
        return sides;
    }

    @Nullable
    CopyGroup copyGroup(String article) {
        return copies.get(article);
    }

    /** The outlet; the article's id where none is known. */
    static String outlet(Article article) {
        return article.outlet() == null ? article.id() : article.outlet();
    }

    static @Nullable String publishedValue(Article article) {
        PublicationDate date = article.published();
        return date == null ? null : date.value().replace(' ', 'T');
    }

    /** Who passed a statement on, the article's own credits where the text says nothing else; short names, joined. */
    @Nullable
    String agency(Analysis analysis, @Nullable Statement statement) {
        Set<String> names = new LinkedHashSet<>();
        if (statement != null) {
            statement.relays().forEach(relay -> names.add(organisations.shortName(relay.name())));
        }
        if (names.isEmpty()) {
            for (Credit credit : analysis.credits()) {
                names.add(organisations.shortName(credit.agency()));
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    static String text(Analysis analysis, List<Span> spans) {
        return spans.stream().map(analysis.text()::text).collect(Collectors.joining(" … "));
    }

    /**
     * The statement on whose word something at the place stands: the innermost with a known speaker, else the innermost;
     * what somebody denies does not stand on his word.
     */
    @Nullable
    Statement voice(Analysis analysis, Span span) {
        Statement innermost = null;
        Statement known = null;
        for (Statement statement : analysis.statements()) {
            if (statement.content().stream().anyMatch(piece -> piece.contains(span)) && !isDenied(analysis, statement)) {
                if (innermost == null || length(statement) < length(innermost)) {
                    innermost = statement;
                }
                if (speaker(analysis, statement) != null && (known == null || length(statement) < length(known))) {
                    known = statement;
                }
            }
        }
        return known == null ? innermost : known;
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }

    private static boolean isDenied(Analysis analysis, Statement statement) {
        return statement.type() == StatementType.REPORTED
                && analysis.stances().stream()
                        .anyMatch(stance -> (stance.stance() == StanceKind.DENIES || stance.stance() == StanceKind.DOUBTS)
                                && statement.span().overlaps(stance.span()));
    }

    /** True when the span lies in a title or subheading. */
    static boolean inHeading(Analysis analysis, Span span) {
        int token = analysis.text().tokenAt(span.start());
        return token < analysis.text().tokens().size()
                && analysis.text()
                        .sentences()
                        .get(analysis.text().sentenceOf(token))
                        .heading();
    }
}
