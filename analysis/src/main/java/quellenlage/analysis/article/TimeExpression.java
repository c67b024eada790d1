package quellenlage.analysis.article;

import org.jspecify.annotations.Nullable;

/**
 * A time expression after TIMEX3 (ISO 24617-1, TimeML 1.2.1).
 *
 * @param value ISO 8601 / TIMEX3 value, resolved against the publication date; the underspecified value
 *     ({@code XXXX-WXX-3}) where that date is too coarse
 * @param mod TIMEX3 modifier ({@code START}, {@code APPROX}, {@code LESS_THAN} …), null when none
 * @param freq TIMEX3 frequency of a set, null when none
 * @param quant TIMEX3 quantifier of a set, null when none
 */
public record TimeExpression(
        Span span,
        TimexType type,
        String value,
        @Nullable String mod,
        @Nullable String freq,
        @Nullable String quant,
        Evidence evidence)
        implements Finding {}
