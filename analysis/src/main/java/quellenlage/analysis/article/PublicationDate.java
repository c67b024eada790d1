package quellenlage.analysis.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an article appeared, exactly as coarse as it was given: a year, a month, a day or a moment. Nothing is guessed.
 *
 * @param value the ISO 8601 text it was read from: {@code 2024}, {@code 2024-10}, {@code 2024-10-31} or a date and time
 * @param year calendar year
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where only the month is known
 * @param time local time of day, null where only the day is known
 * @param offset the zone offset given with the time, null where none was
 */
public record PublicationDate(
        String value,
        int year,
        int month,
        int day,
        @Nullable LocalTime time,
        @Nullable ZoneOffset offset) implements Comparable<PublicationDate> {

    /**
     * Reads ISO 8601: year, month, day, or day and time with or without offset, separated by {@code T} or a blank.
     *
     * @return empty when it is none of these
     */
    public static Optional<PublicationDate> parse(String text) {
        String value = text.strip();
        try {
            if (value.length() == 4) {
                return Optional.of(new PublicationDate(value, Integer.parseInt(value), 0, 0, null, null));
            }
            if (value.length() == 7) {
                YearMonth month = YearMonth.parse(value);
                return Optional.of(new PublicationDate(value, month.getYear(), month.getMonthValue(), 0, null, null));
            }
            if (value.length() == 10) {
                return Optional.of(of(LocalDate.parse(value), value));
            }
            if (value.length() > 10) {
                return Optional.of(moment(value));
            }
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    public static PublicationDate of(LocalDate day) {
        return of(day, day.toString());
    }

    private static PublicationDate of(LocalDate day, String value) {
        return new PublicationDate(value, day.getYear(), day.getMonthValue(), day.getDayOfMonth(), null, null);
    }

    private static PublicationDate moment(String value) {
        String iso = value.charAt(10) == ' ' ? value.substring(0, 10) + 'T' + value.substring(11) : value;
        int sign = Math.max(iso.lastIndexOf('+'), iso.lastIndexOf('-'));
        if (sign > 10 && iso.length() - sign == 5) { // +0100
            iso = iso.substring(0, sign + 3) + ':' + iso.substring(sign + 3);
        }
        boolean zoned = iso.endsWith("Z") || sign > 10;
        LocalDateTime local;
        ZoneOffset offset = null;
        if (zoned) {
            OffsetDateTime moment = OffsetDateTime.parse(iso);
            local = moment.toLocalDateTime();
            offset = moment.getOffset();
        } else {
            local = LocalDateTime.parse(iso);
        }
        return new PublicationDate(
                value, local.getYear(), local.getMonthValue(), local.getDayOfMonth(), local.toLocalTime(), offset);
    }

    /** The day, where it is known. */
    public Optional<LocalDate> date() {
        return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /** The earliest moment that the value allows, for sorting only; a missing offset counts as UTC. */
    public OffsetDateTime earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day))
                .atTime(time == null ? LocalTime.MIDNIGHT : time)
                .atOffset(offset == null ? ZoneOffset.UTC : offset);
    }

    @Override
    public int compareTo(PublicationDate other) {
        return earliest().compareTo(other.earliest());
    }
}
