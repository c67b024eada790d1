package quellenlage.stories.correction;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One decision of an editor.
 *
 * @param line its line in the file, from 1
 * @param date day of the decision
 * @param author who decided
 * @param spot what is decided about
 * @param with the other place, for decisions about two
 * @param reason in the editor's words, empty when none is given
 */
public record Correction(
        int line,
        LocalDate date,
        String author,
        Decision decision,
        Spot spot,
        @Nullable Spot with,
        String reason) {

    /**
     * A place in an article.
     *
     * @param article id; empty for every article, which only decisions about actors may say
     * @param words as they stand in the article; empty for all of it
     */
    public record Spot(String article, String words) {}

    /** What can be decided. */
    public enum Decision {
        /** The two actors are one; it bears the name of the first. */
        SAME_ACTOR,
        /** The first actor is not the second. */
        OTHER_ACTOR,
        /** The article tells the story of the second article. */
        TO_STORY,
        /** The article tells a story of its own. */
        OWN_STORY,
        /** The statement is wrong. */
        WRONG_STATEMENT,
        /** The first figure does not count what the second counts. */
        OTHER_FIGURE;

        /** As it stands in a file: {@code same-actor}. */
        public String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean namesTwo() {
            return this != OWN_STORY && this != WRONG_STATEMENT;
        }

        boolean quotes() {
            return this != OWN_STORY && this != TO_STORY;
        }

        boolean needsArticle() {
            return this != SAME_ACTOR && this != OTHER_ACTOR;
        }
    }
}
