package quellenlage.analysis.article;

import org.jspecify.annotations.Nullable;

/**
 * Why a finding was made.
 *
 * @param rule short name of the rule, such as {@code preposition-frame}
 * @param source the lexicon line behind it, such as {@code speech-verbs.tsv:42}; null when the rule alone decided
 */
public record Evidence(String rule, @Nullable String source) {

    public static Evidence of(String rule) {
        return new Evidence(rule, null);
    }

    /** The rule, and the lexicon line in brackets. */
    @Override
    public String toString() {
        return source == null ? rule : rule + " (" + source + ")";
    }
}
