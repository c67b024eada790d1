package quellenlage.stories.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.PublicationDate;

/**
 * A point in time that parts old articles from new ones. Counted in German time: a date with an offset is converted, one
 * without is taken as it stands.
 *
 * @param value as it was given, ISO 8601 with {@code T} between day and time
 * @param time the same in German time
 */
public record Moment(String value, LocalDateTime time) {

    private static final ZoneId GERMAN_TIME = ZoneId.of("Europe/Berlin");

    /**
     * Reads a day ("2026-03-13", from its first second on) or a day and a time ("2026-03-13 18:00", also with {@code T},
     * with seconds or with an offset).
     *
     * @return empty when it is neither
     */
    public static Optional<Moment> parse(String text) {
        return PublicationDate.parse(text)
                .filter(date -> date.day() > 0)
                .map(date -> new Moment(date.value().replace(' ', 'T'), german(date, day(date), date.time(), false)));
    }

    /** True when the article appeared at that moment or later, or may have: a coarse date counts with its end. */
    public boolean mayBeBefore(Article article) {
        PublicationDate date = article.published();
        return date != null && !german(date, lastDay(date), date.time(), true).isBefore(time);
    }

    private static LocalDateTime german(PublicationDate date, LocalDate day, @Nullable LocalTime time, boolean end) {
        LocalDateTime local = day.atTime(time != null ? time : end ? LocalTime.MAX : LocalTime.MIN);
        ZoneOffset offset = date.offset();
        return offset == null
                ? local
                : local.atOffset(offset).atZoneSameInstant(GERMAN_TIME).toLocalDateTime();
    }

    private static LocalDate day(PublicationDate date) {
        return LocalDate.of(date.year(), date.month(), date.day());
    }

    private static LocalDate lastDay(PublicationDate date) {
        if (date.month() == 0) {
            return LocalDate.of(date.year(), 12, 31);
        }
        return date.day() == 0 ? YearMonth.of(date.year(), date.month()).atEndOfMonth() : day(date);
    }
}
