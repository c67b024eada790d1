package quellenlage.analysis.boilerplate;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Span;

/** Tells titles and subheadings from running text by the look of the lines. */
final class Headings {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_HEADING = 110;
    private static final int LONGEST_QUESTION = 70;

    private Headings() {}

    /**
     * True when lines of a text are cut in the middle of sentences, so that a short line says nothing: one begins with a
     * small letter.
     */
    static boolean isWrapped(List<Line> lines) {
        for (Line line : lines) {
            if (Character.isLowerCase(line.first())) {
                return true;
            }
        }
        return false;
    }

    /** The headline in the first line of the article itself. */
    static @Nullable Span title(List<Line> content, @Nullable String known, boolean afterMetadata) {
        if (content.isEmpty()) {
            return null;
        }
        Line first = content.get(0);
        if (known != null) {
            return letters(known).equals(letters(first.text())) ? first.span() : null;
        }
        if (content.size() < 2) {
            return null;
        }
        Line next = content.get(1);
        if (!first.endsLikeText() && first.length() <= LONGEST_TITLE) {
            return next.afterGap() || !isWrapped(content) ? first.span() : null;
        }
        if ("?!".indexOf(first.lastInside()) >= 0 && first.length() <= LONGEST_QUESTION && next.afterGap()) {
            return first.span();
        }
        return afterMetadata ? question(first) : null;
    }

    /** A short question at the start of a lead: "Zahlt die Stadt doch? Der Rat hat …". */
    private static @Nullable Span question(Line line) {
        int end = 0;
        while (end < Math.min(line.length(), LONGEST_QUESTION)
                && ".!?".indexOf(line.text().charAt(end)) < 0) {
            end++;
        }
        boolean asks = end < line.length() && line.text().charAt(end) == '?' && end < LONGEST_QUESTION;
        return asks ? new Span(line.start(), line.start() + end + 1) : null;
    }

    /** A subheading: a short line without a final sign, between paragraphs. */
    static boolean isHeading(List<Line> content, int index, boolean wrapped) {
        Line line = content.get(index);
        if (line.length() > LONGEST_HEADING
                || index + 1 == content.size()
                || line.endsLikeText()
                || !opensLikeTitle(line)
                || line.text().indexOf(". ") > 3) {
            return false;
        }
        Line next = content.get(index + 1);
        boolean alone = line.afterGap() && next.afterGap();
        if (wrapped) {
            return alone;
        }
        boolean beforeEnds =
                index == 0 || line.afterGap() || content.get(index - 1).endsSentence();
        return beforeEnds && (next.afterGap() || !Character.isLowerCase(next.first()));
    }

    private static boolean opensLikeTitle(Line line) {
        char c = line.first();
        return Character.isUpperCase(c) || "\"“„»«‘'‚".indexOf(c) >= 0 || Character.isDigit(c) && hasLetters(line);
    }

    private static boolean hasLetters(Line line) {
        return line.text().chars().filter(Character::isLetter).count() > 3;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
