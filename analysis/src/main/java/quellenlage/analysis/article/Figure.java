package quellenlage.analysis.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity: a number with its bound and what is counted or measured.
 *
 * @param span from the bound word to the unit or counted noun: "bis zu 12.000 Soldaten"
 * @param low smallest value, null where there is none ("bis zu")
 * @param high largest value, null where there is none ("mindestens")
 * @param unit lemma of the noun counted ("Soldat"), ISO 4217 code ("EUR"), UCUM-style symbol ("m", "km/h", "%"),
 *     {@code times} for multiples, {@code 1} for fractions; null when not known
 * @param ordinal true for "dritter", "3."
 * @param counted what is counted, with what the text says about it; for money, measures and shares the substance or base
 *     where the text gives one ("50 Meter Seil", "20 Prozent der Boote"); null where it does not, and for bare numbers
 */
public record Figure(
        Span span,
        @Nullable Double low,
        @Nullable Double high,
        Bound bound,
        @Nullable String unit,
        boolean ordinal,
        @Nullable Counted counted,
        Evidence evidence)
        implements Finding {

    /**
     * The noun phrase that a figure counts.
     *
     * @param span the whole phrase, with what stands before and after the noun: "nordkoreanische Soldaten in Russland"
     * @param head lemma of the noun: "Soldat"
     * @param attributes lemmas of adjectives and participles before it: "nordkoreanisch"
     * @param phrases prepositional and genitive phrases after it as they stand: "aus Nordkorea", "in Russland"
     */
    public record Counted(Span span, String head, List<String> attributes, List<Span> phrases) {

        public Counted {
            attributes = List.copyOf(attributes);
            phrases = List.copyOf(phrases);
        }
    }
}
