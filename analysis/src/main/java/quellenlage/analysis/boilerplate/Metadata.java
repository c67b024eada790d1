package quellenlage.analysis.boilerplate;

import quellenlage.analysis.article.PublicationDate;

/** The metadata at the very start of a plain text: {@code date 2024-10}. */
final class Metadata {

    private Metadata() {}

    /** The character after it, 0 when there is none. */
    static int end(String text, MarginalPhrases phrases) {
        int at = skipBlanks(text, 0);
        int lineEnd = at;
        while (lineEnd < text.length() && text.charAt(lineEnd) != '\n' && lineEnd < at + 60) {
            lineEnd++;
        }
        String line = text.substring(at, lineEnd);
        MarginalPhrases.Phrase phrase = phrases.beginning(MarginalPhrases.Where.METADATA, line);
        if (phrase == null) {
            return 0;
        }
        int from = phrase.text().length();
        if (from < line.length() && line.charAt(from) == ':') {
            from++;
        }
        from = skipBlanks(line, from);
        int to = from;
        while (to < line.length() && !Line.isBlank(line.charAt(to))) {
            to++;
        }
        return PublicationDate.parse(line.substring(from, to)).isPresent() ? at + to : 0;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Line.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
