package quellenlage.analysis.boilerplate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/** The phrases of {@code marginal.tsv}: how lines begin or read that are not the article. */
final class MarginalPhrases {

    /** Where in a line the phrase has to stand. */
    enum Where {
        /** The line says nothing else. */
        LINE,
        /** The line begins with it, a colon or a dash follows. */
        START,
        /** The line begins with it. */
        OPENING,
        /** The line begins with it and goes on with a sentence of the article. */
        LABEL,
        /** Anywhere in a line that stands in brackets. */
        BRACKET,
        /** It begins a picture credit, at the start of the line, in brackets or after a sentence. */
        CREDIT,
        /** It begins the caption of a picture when a picture credit stands in the line below. */
        CAPTION,
        /** The line begins with it and names the agencies that the text comes from. */
        SOURCE,
        /** A word of a line that holds nothing but a date or a time. */
        STAMP,
        /** It stands before the date in a metadata line. */
        METADATA
    }

    /** How far the marginal text goes. */
    enum Reach {
        LINE,
        /** The line and the short lines after it. */
        LIST,
        /** The line and what follows up to the end, as long as no paragraph comes. */
        REST
    }

    record Phrase(String text, Reach reach) {}

    private final Map<String, Phrase> wholeLines = new HashMap<>();
    private final Map<Where, Map<Character, List<Phrase>>> beginnings = new EnumMap<>(Where.class);
    private final List<String> inBrackets = new ArrayList<>();

    private MarginalPhrases(LexiconFile file) {
        for (LexiconLine line : file.lines()) {
            Where where = line.constant("where", Where.class);
            String text = line.get("phrase").toLowerCase(Locale.ROOT);
            Phrase phrase = new Phrase(text, line.constant("reach", Reach.class));
            if (where == Where.LINE || where == Where.STAMP) {
                wholeLines.put(where + text, phrase);
            } else if (where == Where.BRACKET) {
                inBrackets.add(text);
            } else {
                beginnings
                        .computeIfAbsent(where, w -> new HashMap<>())
                        .computeIfAbsent(text.charAt(0), c -> new ArrayList<>())
                        .add(phrase);
            }
        }
    }

    static MarginalPhrases german() {
        return new MarginalPhrases(LexiconFile.read(MarginalPhrases.class, "de/marginal.tsv"));
    }

    /** The phrase that a line consists of; case and signs around it do not count. */
    @Nullable
    Phrase whole(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isSign(line.charAt(from))) {
            from++;
        }
        while (to > from && isSign(line.charAt(to - 1))) {
            to--;
        }
        return to - from > 60
                ? null
                : wholeLines.get(Where.LINE + line.substring(from, to).toLowerCase(Locale.ROOT));
    }

    boolean isStamp(String word) {
        return wholeLines.containsKey(Where.STAMP + word.toLowerCase(Locale.ROOT));
    }

    /** The longest phrase of this kind that begins the line and ends with a word. */
    @Nullable
    Phrase beginning(Where where, String line) {
        return beginning(where, line, 0);
    }

    @Nullable
    Phrase beginning(Where where, String line, int from) {
        Map<Character, List<Phrase>> byFirst = beginnings.get(where);
        if (byFirst == null || from >= line.length()) {
            return null;
        }
        Phrase best = null;
        for (Phrase phrase : byFirst.getOrDefault(Character.toLowerCase(line.charAt(from)), List.of())) {
            String text = phrase.text();
            if (line.regionMatches(true, from, text, 0, text.length())
                    && (best == null || text.length() > best.text().length())
                    && isWordEnd(line, from + text.length())
                    && (where != Where.START || isSeparated(line, from + text.length()))) {
                best = phrase;
            }
        }
        return best;
    }

    boolean inBrackets(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String phrase : inBrackets) {
            if (lower.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where a picture credit begins after a sentence or a bracket.
     *
     * @param from first character that may be its beginning
     * @return -1 when nowhere
     */
    int creditInside(String line, int from) {
        boolean open = false;
        for (int i = Math.max(from - 2, 0); i < line.length(); i++) {
            char c = line.charAt(i);
            if (".!?…|()[".indexOf(c) >= 0) {
                open = true;
            } else if (!Line.isBlank(c)) {
                if ((open || c == '©') && i > 1 && beginning(Where.CREDIT, line, i) != null) {
                    return i;
                }
                open = false;
            }
        }
        return -1;
    }

    private static boolean isSeparated(String line, int at) {
        int next = at;
        while (next < line.length() && Line.isBlank(line.charAt(next))) {
            next++;
        }
        return next >= line.length() || ":–—-|>»!".indexOf(line.charAt(next)) >= 0;
    }

    private static boolean isWordEnd(String line, int at) {
        return at >= line.length()
                || !Character.isLetterOrDigit(line.charAt(at))
                || !Character.isLetterOrDigit(line.charAt(at - 1));
    }

    private static boolean isSign(char c) {
        return !Character.isLetterOrDigit(c);
    }
}
