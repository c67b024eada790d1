package quellenlage.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Article;
import quellenlage.intake.page.PageReader;

/** Reads the records of the files of one run; knows the ids given so far. */
final class Records {

    private final Limits limits;
    private final JsonArticle json;
    private final PageReader pages;
    private final LanguageGuess languages;
    private final ArticleSink sink;
    private final SeenIds ids = new SeenIds();

    Records(Limits limits, JsonArticle json, PageReader pages, LanguageGuess languages, ArticleSink sink) {
        this.limits = limits;
        this.json = json;
        this.pages = pages;
        this.languages = languages;
        this.sink = sink;
    }

    /** A plain text. */
    void text(String name, @Nullable String id, InputStream in) throws IOException {
        whole(name, id, in, bytes -> PlainText.read(Utf8.decode(bytes)));
    }

    /** An HTML page. */
    void page(String name, @Nullable String id, InputStream in) throws IOException {
        whole(name, id, in, bytes -> {
            ArticleDraft draft = new ArticleDraft();
            draft.html = PageBytes.decode(bytes);
            return draft;
        });
    }

    private interface DraftReader {
        ArticleDraft read(byte[] bytes) throws UnusableException;
    }

    private void whole(String name, @Nullable String id, InputStream in, DraftReader reader) throws IOException {
        byte[] bytes = in.readNBytes(limits.articleBytes() + 1);
        if (bytes.length > limits.articleBytes()) {
            sink.reject(new UnusableException(Problem.TOO_LARGE, limits.articleBytes()).at(name, 0));
            return;
        }
        try {
            ArticleDraft draft = reader.read(bytes);
            draft.id = id;
            take(draft, false, name, 0, bytes);
        } catch (UnusableException e) {
            sink.reject(e.at(name, 0, bytes));
        }
    }

    /** JSON Lines. */
    void lines(String name, InputStream in) throws IOException {
        ByteLines lines = new ByteLines(in, limits.articleBytes());
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (lines.tooLong()) {
                sink.reject(new UnusableException(Problem.TOO_LARGE, limits.articleBytes()).at(name, lines.number()));
                continue;
            }
            try {
                String text = Utf8.decode(line);
                if (!text.isBlank()) {
                    ArticleDraft draft = json.line(text);
                    take(draft, draft.id != null, name, lines.number(), line);
                }
            } catch (UnusableException e) {
                sink.reject(e.at(name, lines.number(), line));
            }
        }
    }

    /** A JSON document: an object, an array of objects, or several of these. */
    void document(String name, InputStream in) throws IOException {
        int limit = (int) Math.min(limits.fileBytes(), Integer.MAX_VALUE - 16);
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            sink.reject(new UnusableException(Problem.TOO_LARGE, limit).at(name, 0));
            return;
        }
        try {
            document(name, bytes, Utf8.decode(bytes));
        } catch (UnusableException e) {
            sink.reject(e.at(name, 0, bytes));
        }
    }

    private void document(String name, byte[] bytes, String text) throws IOException, UnusableException {
        int records = 0;
        try (JsonParser parser = json.parser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    records++;
                    element(name, text, parser);
                }
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            sink.reject(
                    records > 1
                            ? json.unusable(e).at(name, line)
                            : json.unusable(e).at(name, line, bytes));
            return;
        }
        if (records == 0) {
            throw new UnusableException(Problem.NO_TEXT);
        }
    }

    private void element(String name, String text, JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        int from = (int) parser.currentTokenLocation().getCharOffset();
        try {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw new UnusableException(Problem.NO_OBJECT);
            }
            ArticleDraft draft = json.object(parser);
            take(draft, draft.id != null, name, line, bytes(text, from, parser));
        } catch (UnusableException e) {
            sink.reject(e.at(name, line, bytes(text, from, parser)));
        }
    }

    /** What the parser has read since a place in the text. */
    private static byte[] bytes(String text, int from, JsonParser parser) {
        int to = Math.min(text.length(), (int) parser.currentLocation().getCharOffset());
        return text.substring(from, to).getBytes(StandardCharsets.UTF_8);
    }

    private void take(ArticleDraft draft, boolean ownId, String name, int line, byte[] raw)
            throws IOException, UnusableException {
        RecordPlace place = new RecordPlace(name, line, new RawInput(raw));
        Article article;
        try {
            article = identified(draft, ownId);
        } catch (RuntimeException | StackOverflowError e) {
            sink.reject(place.failed(e));
            return;
        }
        sink.accept(article, place);
    }

    /** The article with an id that no earlier one has. */
    private Article identified(ArticleDraft draft, boolean ownId) throws UnusableException {
        Article article = draft.finish(pages, languages);
        if (ids.add(article.id())) {
            return article;
        }
        if (ownId) {
            throw new UnusableException(Problem.DUPLICATE_ID, article.id());
        }
        int number = 2;
        while (!ids.add(article.id() + "-" + number)) {
            number++;
        }
        draft.id = article.id() + "-" + number;
        return draft.finish(pages, languages);
    }
}
