package quellenlage.analysis.boilerplate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.boilerplate.MarginalPhrases.Phrase;
import quellenlage.analysis.boilerplate.MarginalPhrases.Where;

/** Marks the lines of one text that a phrase shows to be marginal. */
final class MarginalLines {

    /** A longer line is a paragraph. */
    private static final int LONGEST_LINK = 250;

    private static final int LONGEST_LIST_LINE = 100;
    private static final int LONGEST_CREDIT = 90;
    private static final int LINES_WITH_STAMP = 6;

    private final MarginalPhrases phrases;
    private final MarginalSpans marginal;
    private final Signatures signatures;
    private final List<Line> lines;

    MarginalLines(MarginalPhrases phrases, MarginalSpans marginal, Signatures signatures, List<Line> lines) {
        this.phrases = phrases;
        this.marginal = marginal;
        this.signatures = signatures;
        this.lines = lines;
    }

    void read() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Phrase phrase = wholeLine(line);
            if (phrase != null) {
                int to = reach(phrase, i);
                for (int j = i; j < to; j++) {
                    marginal.add(lines.get(j).span());
                }
                i = to - 1;
            } else if (isPictureCredit(line)) {
                marginal.add(line.span());
                if (i > 0
                        && !line.afterGap()
                        && phrases.beginning(Where.CAPTION, lines.get(i - 1).text()) != null) {
                    marginal.add(lines.get(i - 1).span());
                }
            } else if (isInBrackets(line) && phrases.inBrackets(line.text())
                    || i < LINES_WITH_STAMP && lines.size() > 1 && isStamp(line)) {
                marginal.add(line.span());
            } else {
                label(line);
                creditAtEnd(line);
            }
        }
    }

    private @Nullable Phrase wholeLine(Line line) {
        Phrase phrase = phrases.whole(line.text());
        if (phrase == null && line.length() <= LONGEST_LINK) {
            phrase = phrases.beginning(Where.START, line.text());
            if (phrase == null) {
                phrase = phrases.beginning(Where.OPENING, line.text());
            }
            if (phrase == null) {
                Phrase source = phrases.beginning(Where.SOURCE, line.text());
                phrase = source != null && signatures.source(line) ? source : null;
            }
        }
        return phrase;
    }

    /** Index after the last line that belongs to the phrase's line. */
    private int reach(Phrase phrase, int index) {
        int to = index + 1;
        switch (phrase.reach()) {
            case LINE -> {}
            case REST -> {
                while (to < lines.size() && lines.get(to).length() <= LONGEST_LINK) {
                    to++;
                }
                // a paragraph further down: only the line itself is known to be marginal
                return to == lines.size() ? to : index + 1;
            }
            case LIST -> {
                while (to < lines.size() && isListLine(lines.get(to))) {
                    to++;
                }
                // the last short line before a paragraph is that paragraph's heading
                if (to < lines.size() && to > index + 1 && lines.get(to - 1).afterGap()) {
                    to--;
                }
            }
        }
        return to;
    }

    private static boolean isListLine(Line line) {
        return line.length() <= LONGEST_LIST_LINE && ".!:;,".indexOf(line.lastInside()) < 0;
    }

    private boolean isPictureCredit(Line line) {
        return line.length() <= 2 * LONGEST_CREDIT
                && phrases.beginning(Where.CREDIT, line.text(), isInBrackets(line) ? 1 : 0) != null;
    }

    /** "Foto: Anna Beispiel/dpa" after a sentence, or in brackets, at the end of the line. */
    private void creditAtEnd(Line line) {
        int at = phrases.creditInside(line.text(), line.length() - LONGEST_CREDIT);
        if (at < 0) {
            return;
        }
        int before = at - 1;
        while (before > 0 && Line.isBlank(line.text().charAt(before))) {
            before--;
        }
        char sign = line.text().charAt(before);
        boolean bracket = sign == '(' || sign == '[';
        boolean afterSentence = ".!?…|)".indexOf(sign) >= 0;
        if (bracket) {
            int close = line.text().indexOf(sign == '(' ? ')' : ']', at);
            if (close > 0) {
                marginal.add(new Span(line.start() + before, line.start() + close + 1));
            }
        } else if (afterSentence && !line.endsSentence() && hasSign(line.text(), at)) {
            marginal.add(new Span(line.start() + at, line.end()));
        }
    }

    /** A colon or the copyright sign, so that "Symbolbild" alone is no credit. */
    private static boolean hasSign(String text, int at) {
        return text.charAt(at) == '©' || text.indexOf(':', at) > 0;
    }

    private void label(Line line) {
        Phrase label = phrases.beginning(Where.LABEL, line.text());
        if (label == null) {
            return;
        }
        int end = label.text().length();
        boolean colon = end < line.length() && line.text().charAt(end) == ':';
        end += colon ? 1 : 0;
        int next = end;
        while (next < line.length() && Line.isBlank(line.text().charAt(next))) {
            next++;
        }
        if (next < line.length() && (colon || !Character.isLowerCase(line.text().charAt(next)))) {
            marginal.add(new Span(line.start(), line.start() + end));
        }
    }

    private static boolean isInBrackets(Line line) {
        char last = line.text().charAt(line.length() - 1);
        return line.first() == '[' && last == ']' || line.first() == '(' && last == ')';
    }

    /** Nothing but a date or a time, with a figure in it, above a text. */
    private boolean isStamp(Line line) {
        if (line.length() > 60 || lines.size() == 1) {
            return false;
        }
        boolean figure = false;
        for (String word : line.text().split("[\\s,.:|–-]+")) {
            if (word.isEmpty()) {
                continue;
            }
            if (Character.isDigit(word.charAt(0))) {
                figure = true;
            } else if (!phrases.isStamp(word) && !phrases.isStamp(word + ":")) {
                return false;
            }
        }
        return figure;
    }
}
