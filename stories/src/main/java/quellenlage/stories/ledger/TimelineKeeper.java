package quellenlage.stories.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Statement;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.article.TimexType;
import quellenlage.analysis.article.TokenRange;

/** What happened, what was said and what appeared, in time order. */
final class TimelineKeeper {

    private static final double SAME_EVENT = 0.45;

    private final StoryContext context;
    private final Terms terms;

    TimelineKeeper(StoryContext context, Terms terms) {
        this.context = context;
        this.terms = terms;
    }

    /** A dated sentence, while its reports are collected. */
    private static final class Event {
        private final String when;
        private final String text;
        private final Terms.Content content;
        private final List<Place> places = new ArrayList<>();

        Event(String when, String text, Terms.Content content) {
            this.when = when;
            this.text = text;
            this.content = content;
        }
    }

    List<TimelineEntry> entries(List<Claim> claims) {
        List<TimelineEntry> entries = new ArrayList<>();
        events(entries);
        for (Claim claim : claims) {
            String said = claim.said();
            if (said != null && Period.of(said) != null) {
                String speaker = claim.speaker() == null ? "" : claim.speaker() + ": ";
                entries.add(new TimelineEntry(
                        said,
                        TimelineEntry.Kind.UTTERANCE,
                        speaker + claim.text(),
                        claim.occurrences().stream()
                                .map(Claim.Occurrence::place)
                                .toList()));
            }
        }
        for (Analysis analysis : context.articles()) {
            String when = StoryContext.publishedValue(analysis.article());
            if (when != null
                    && Period.of(when) != null
                    && !analysis.text().sentences().isEmpty()) {
                Sentence first = analysis.text().sentences().get(0);
                String title = analysis.title().isEmpty() ? analysis.text().text(first.span()) : analysis.title();
                entries.add(new TimelineEntry(
                        when,
                        TimelineEntry.Kind.PUBLICATION,
                        StoryContext.outlet(analysis.article()) + ": " + title,
                        List.of(new Place(analysis.article().id(), List.of(first.span())))));
            }
        }
        entries.sort(ORDER);
        return entries;
    }

    /** By first day, the coarser first, then time of day, kind and text. */
    private static final Comparator<TimelineEntry> ORDER = Comparator.comparing(
                    (TimelineEntry e) -> period(e).from())
            .thenComparing(e -> period(e).isDay())
            .thenComparing(e -> period(e).minute())
            .thenComparing(TimelineEntry::kind)
            .thenComparing(TimelineEntry::text);

    private static Period period(TimelineEntry entry) {
        Period period = Period.of(entry.when());
        if (period == null) {
            throw new IllegalArgumentException("no date: " + entry.when());
        }
        return period;
    }

    private void events(List<TimelineEntry> entries) {
        Map<String, List<Event>> byDay = new LinkedHashMap<>();
        for (Analysis analysis : context.articles()) {
            Set<Integer> done = new HashSet<>();
            for (TimeExpression time : analysis.times()) {
                Period when =
                        time.type() == TimexType.DATE || time.type() == TimexType.TIME ? Period.of(time.value()) : null;
                TokenRange tokens = analysis.text().tokensIn(time.span());
                if (when == null || tokens.size() == 0 || when.daysApart(when) != 0) {
                    continue;
                }
                int index = analysis.text().sentenceOf(tokens.from());
                Sentence sentence = analysis.text().sentences().get(index);
                if (sentence.heading() || isUtterance(analysis, time, sentence.span()) || !done.add(index)) {
                    continue;
                }
                add(byDay.computeIfAbsent(day(when), d -> new ArrayList<>()), analysis, sentence, when.value());
            }
        }
        byDay.values()
                .forEach(list -> list.forEach(event -> entries.add(
                        new TimelineEntry(event.when, TimelineEntry.Kind.EVENT, event.text, event.places))));
    }

    private static String day(Period when) {
        return when.isDay() ? when.from().toString() : when.value();
    }

    private void add(List<Event> events, Analysis analysis, Sentence sentence, String when) {
        Terms.Content content = terms.content(analysis.text(), List.of(sentence.span()));
        Place place = new Place(analysis.article().id(), List.of(sentence.span()));
        for (Event event : events) {
            double shared = terms.shared(event.content, content);
            double union = event.content.weight() + content.weight() - shared;
            if (union > 0 && shared / union >= SAME_EVENT) {
                event.places.add(place);
                return;
            }
        }
        Event event = new Event(when, analysis.text().text(sentence.span()), content);
        event.places.add(place);
        events.add(event);
    }

    /** The date says when something was said, and the claim stands in the timeline already. */
    private static boolean isUtterance(Analysis analysis, TimeExpression time, Span sentence) {
        for (Statement statement : analysis.statements()) {
            if (time.value().equals(statement.said())
                    && statement.content().get(0).overlaps(sentence)
                    && statement.content().stream().noneMatch(piece -> piece.contains(time.span()))) {
                return true;
            }
        }
        return false;
    }
}
