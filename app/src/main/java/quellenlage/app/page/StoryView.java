package quellenlage.app.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One story, ready to be shown.
 *
 * @param id anchor of the story
 * @param dates from the first to the last publication, empty when no article has a date
 * @param counts articles, outlets, claims, in words
 * @param conflicts number of figure series whose points cannot all hold
 * @param changes number of changed positions
 * @param news what is new; null when nothing is or when nobody asked
 */
record StoryView(
        String id,
        String title,
        Text dates,
        List<Text> counts,
        int conflicts,
        int changes,
        @Nullable ChangesView news,
        List<ActorClaims> claims,
        List<SeriesView> series,
        List<StanceTable> stances,
        List<TimelineItem> timeline,
        List<CopyView> copies,
        List<ArticleView> articles) {

    StoryView {
        counts = List.copyOf(counts);
        claims = List.copyOf(claims);
        series = List.copyOf(series);
        stances = List.copyOf(stances);
        timeline = List.copyOf(timeline);
        copies = List.copyOf(copies);
        articles = List.copyOf(articles);
    }
}
