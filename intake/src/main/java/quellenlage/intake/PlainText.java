package quellenlage.intake;

import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.PublicationDate;
import quellenlage.analysis.article.Span;

/**
 * Reads a plain text, which may begin with metadata: lines of a key and a value ({@code outlet}, {@code date}, {@code url},
 * {@code title}, {@code author}) up to the first blank line, or {@code date 2024-10} before the text in the first line.
 * The metadata stays in the text, marked as marginal.
 */
final class PlainText {

    private PlainText() {}

    static ArticleDraft read(String text) {
        ArticleDraft draft = new ArticleDraft();
        draft.text = text;
        int end = header(text, draft);
        if (end < 0) {
            end = leadingDate(text, draft);
        }
        if (end > 0) {
            draft.marginal.add(new Span(0, end));
        }
        return draft;
    }

    /** The end of the lines of metadata; -1 when the text does not begin with such lines. */
    private static int header(String text, ArticleDraft draft) {
        ArticleDraft values = new ArticleDraft();
        int at = afterBlanks(text, 0);
        int end = -1;
        while (at < text.length()) {
            int lineEnd = lineEnd(text, at);
            String line = text.substring(at, lineEnd).strip();
            if (line.isEmpty()) {
                break;
            }
            if (!keep(line, values)) {
                return -1;
            }
            end = lineEnd;
            at = Math.min(text.length(), lineEnd + 1);
        }
        draft.outlet = values.outlet;
        draft.published = values.published;
        draft.url = values.url;
        draft.title = values.title;
        draft.authors.addAll(values.authors);
        return end;
    }

    private static boolean keep(String line, ArticleDraft values) {
        int keyEnd = 0;
        while (keyEnd < line.length() && line.charAt(keyEnd) >= 'a' && line.charAt(keyEnd) <= 'z') {
            keyEnd++;
        }
        String value = value(line, keyEnd);
        if (value == null) {
            return false;
        }
        switch (line.substring(0, keyEnd)) {
            case "outlet" -> values.outlet = value;
            case "url" -> values.url = value;
            case "title" -> values.title = value;
            case "author" -> values.authors.add(value);
            case "date" -> values.published = value;
            default -> {
                return false;
            }
        }
        return values.published == null
                || PublicationDate.parse(values.published).isPresent();
    }

    /** What stands after the key, a colon or blank between them; null when nothing does. */
    private static @Nullable String value(String line, int keyEnd) {
        if (keyEnd == 0 || keyEnd == line.length()) {
            return null;
        }
        char next = line.charAt(keyEnd);
        if (next != ':' && next != ' ' && next != '\t') {
            return null;
        }
        String value = line.substring(keyEnd + 1).strip();
        return value.isEmpty() ? null : value;
    }

    private static int leadingDate(String text, ArticleDraft draft) {
        int key = afterBlanks(text, 0);
        if (!text.startsWith("date", key)) {
            return 0;
        }
        int from = key + "date".length();
        if (from < text.length() && text.charAt(from) == ':') {
            from++;
        }
        int start = afterBlanks(text, from);
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String value = text.substring(start, end);
        if (start == from || PublicationDate.parse(value).isEmpty()) {
            return 0;
        }
        draft.published = value;
        return end;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
