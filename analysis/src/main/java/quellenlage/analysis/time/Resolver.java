package quellenlage.analysis.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.PublicationDate;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.article.TimexType;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;

/** Turns the matches of one article into TIMEX3, in text order; remembers the dates it has seen. */
final class Resolver {

    private final TokenizedText text;
    private final Calendar calendar;
    private final DateReader dates;
    private final ClauseTense tenses;
    private final Parts parts = new Parts();
    private int sentenceFrom;
    private int sentenceTo;

    private final Narration narration;

    private @Nullable DayPart lastPart;

    private boolean daily;
    private boolean announcement;

    Resolver(TokenizedText text, Holidays holidays, ClauseTense tenses) {
        this.text = text;
        this.calendar = Calendar.of(text.article().published());
        this.dates = new DateReader(calendar, holidays);
        this.tenses = tenses;
        this.narration = new Narration(text);
    }

    /** Whether "heute" means the day of publication rather than these times. */
    void setDaily(boolean daily) {
        this.daily = daily;
    }

    /**
     * Begins a sentence.
     *
     * @param clock a time of day is named in it; without a verb it then announces something
     */
    void enter(int from, int to, boolean clock) {
        announcement = clock;
        narration.enter(from);
        sentenceFrom = from;
        sentenceTo = to;
        lastPart = null;
    }

    /**
     * The expression of a match.
     *
     * @param before senses of the token in front of it
     * @return null when the match is no time
     */
    @Nullable
    TimeExpression resolve(Match match, Sense @Nullable [] before) {
        Pattern.Kind kind = match.pattern().kind();
        if (kind == Pattern.Kind.NONE) {
            return null;
        }
        parts.clear();
        String source = match.pattern().source();
        Sense defaults = match.pattern().defaults();
        if (defaults.has(Slot.AMOUNT)) {
            parts.add(defaults);
        }
        List<Sense> senses = match.senses();
        int end = senses.size() - match.right();
        for (int i = match.left(); i < end; i++) {
            parts.add(senses.get(i));
        }
        for (int i = end; i < senses.size(); i++) {
            parts.addContext(senses.get(i));
        }
        for (int i = 0; i < match.left(); i++) {
            parts.addContext(senses.get(i));
        }
        parts.add(defaults);
        return switch (kind) {
            case DATE -> date(match, before, source);
            case DURATION -> duration(match, source);
            case DISTANCE -> distance(match, source);
            case SET -> set(match, source);
            case NONE -> null;
        };
    }

    private TimeExpression date(Match match, Sense @Nullable [] before, String source) {
        Tense tense = tense(match, before);
        if (isTheseDays(match)) {
            return expression(match, TimexType.DATE, Reference.PRESENT_REF.name(), source);
        }
        if (parts.has(Slot.REFERENCE)) {
            return reference(match, source);
        }
        Unit unit = parts.unit();
        if (unit != null && unit.clock) {
            return duration(match, source);
        }
        boolean clock = parts.has(Slot.HOUR) || parts.has(Slot.PART);
        String day = parts.has(Slot.AFTER_LAST) ? afterLast(parts.whole(Slot.AFTER_LAST)) : dates.value(parts, tense);
        if (day == null) {
            day = referenceDay(tense);
        } else if (isDay(day)) {
            narration.name(day);
        }
        String value = clock ? day + time() : day;
        return expression(match, clock ? TimexType.TIME : TimexType.DATE, value, source);
    }

    private boolean isTheseDays(Match match) {
        if (!parts.has(Slot.OFFSET) || parts.whole(Slot.OFFSET) != 0 || match.to() - match.from() > 1) {
            return false;
        }
        if (parts.has(Slot.PART) || parts.has(Slot.HOUR)) {
            return false;
        }
        boolean until = match.from() > sentenceFrom
                && text.token(match.from() - 1).lower().equals("bis");
        return calendar.day() == null || !daily && !until;
    }

    private TimeExpression reference(Match match, String source) {
        Reference reference = Reference.values()[parts.whole(Slot.REFERENCE)];
        return expression(match, TimexType.DATE, reference.name(), source);
    }

    /** The day of a time of day: the one named in the sentence or, when the text is telling, in the one before. */
    private String referenceDay(Tense tense) {
        String scene = narration.scene(tense == Tense.PAST, announcement);
        return scene == null ? calendar.offset(0) : scene;
    }

    private String afterLast(int days) {
        String near = narration.near();
        if (near != null) {
            return LocalDate.parse(near).plusDays(days).toString();
        }
        return narration.day() == null ? calendar.offset(days) : Calendar.ANY_DAY;
    }

    private static boolean isDay(String value) {
        return value.length() == 10;
    }

    private String time() {
        DayPart part = parts.part();
        if (!parts.has(Slot.HOUR)) {
            lastPart = part;
            return part == null ? "" : "T" + part.sign;
        }
        int hour = parts.whole(Slot.HOUR);
        int minute = parts.whole(Slot.MINUTE, 0);
        if (parts.has(Slot.MINUTES_BEFORE)) {
            minute = 60 - parts.whole(Slot.MINUTES_BEFORE);
            hour--;
        }
        DayPart said = part == null ? lastPart : part;
        if (hour < 12 && (said == DayPart.AFTERNOON && hour > 0 || said == DayPart.EVENING && hour > 3)) {
            hour += 12;
        }
        StringBuilder value = new StringBuilder("T");
        value.append(hour < 10 ? "0" : "")
                .append(hour)
                .append(minute < 10 ? ":0" : ":")
                .append(minute);
        return value.toString();
    }

    /** A duration; days counted from a day that the text has named are the day they lead to. */
    private TimeExpression duration(Match match, String source) {
        double amount = parts.unitCount() == 1 ? parts.amount(0) : Double.NaN;
        if (parts.has(Slot.AHEAD)
                && parts.unit() == Unit.DAY
                && amount == Math.rint(amount)
                && narration.near() != null) {
            String day = afterLast(parts.whole(Slot.AHEAD) * (int) amount);
            narration.name(day);
            return expression(match, TimexType.DATE, day, source);
        }
        return expression(match, TimexType.DURATION, Durations.value(parts), source);
    }

    private TimeExpression distance(Match match, String source) {
        int sign = parts.whole(Slot.STEP, 0);
        Unit unit = parts.unit(0);
        double amount = parts.amount(0);
        PublicationDate published = text.article().published();
        LocalDate day = calendar.day();
        if (sign != 0 && day != null && published != null && !Double.isNaN(amount) && parts.unitCount() == 1) {
            if (unit.clock && unit.ordinal() <= Unit.HOUR.ordinal() && published.time() != null) {
                long seconds =
                        Math.round(amount * unit.factor * (unit == Unit.SECOND ? 1 : unit == Unit.HOUR ? 3600 : 60));
                LocalDateTime moment = day.atTime(published.time()).plusSeconds(sign * seconds);
                boolean exact = unit == Unit.SECOND;
                String value = moment.truncatedTo(exact ? ChronoUnit.SECONDS : ChronoUnit.MINUTES)
                        .toString();
                return expression(match, TimexType.TIME, value, source);
            }
            if (unit == Unit.DAY && amount == Math.rint(amount)) {
                String value = day.plusDays(sign * (long) amount).toString();
                narration.name(value);
                return expression(match, TimexType.DATE, value, source);
            }
        }
        return duration(match, source);
    }

    private TimeExpression set(Match match, String source) {
        String value;
        if (parts.unitCount() > 0) {
            value = Durations.value(parts);
            if (parts.has(Slot.ORDINAL) && parts.whole(Slot.ORDINAL) > 1 && value.startsWith("P1")) {
                value = "P" + parts.whole(Slot.ORDINAL) + value.substring(2);
            }
        } else {
            value = dates.repeated(parts);
        }
        return expression(match, TimexType.SET, value, source);
    }

    private Tense tense(Match match, Sense @Nullable [] before) {
        if (parts.has(Slot.TENSE)) {
            return Tense.values()[parts.whole(Slot.TENSE)];
        }
        if (before != null) {
            for (Sense sense : before) {
                double tense = sense.value(Slot.TENSE);
                if (!Double.isNaN(tense)) {
                    return Tense.values()[(int) tense];
                }
            }
        }
        List<Token> tokens = text.tokens();
        Tense tense = tenses.at(tokens, match.from(), match.to(), sentenceFrom, sentenceTo);
        if (tense == Tense.PERFECT) {
            return isLimit(match.from()) ? Tense.FUTURE : Tense.PAST;
        }
        return tense == Tense.OPEN && announcement ? Tense.FUTURE : tense;
    }

    /** "bis", "bis zum" stand before the token. */
    private boolean isLimit(int token) {
        for (int i = token - 1; i >= Math.max(sentenceFrom, token - 2); i--) {
            if (text.token(i).lower().equals("bis")) {
                return true;
            }
        }
        return false;
    }

    private TimeExpression expression(Match match, TimexType type, String value, String source) {
        Span span = text.span(match.from(), match.to());
        Mod mod = parts.mod();
        String freq = null;
        String quant = null;
        if (type == TimexType.SET) {
            if (parts.has(Slot.FREQUENCY)) {
                freq = parts.whole(Slot.FREQUENCY) + "X";
            }
            if (parts.has(Slot.QUANTIFIER)) {
                quant = Quantifier.values()[parts.whole(Slot.QUANTIFIER)].name();
            }
        }
        String rule = match.pattern().kind().name().toLowerCase(Locale.ROOT);
        return new TimeExpression(
                span, type, value, mod == null ? null : mod.name(), freq, quant, new Evidence(rule, source));
    }
}
