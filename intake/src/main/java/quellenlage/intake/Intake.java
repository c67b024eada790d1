package quellenlage.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import quellenlage.intake.page.PageReader;

/**
 * Reads files, folders and streams and hands on their articles one by one, in the order given; a folder's files in the
 * order of their names, hidden ones and those of unknown kind left out. What cannot be used is handed on as a
 * {@link Rejection}, and the rest goes on.
 *
 * <p>Ids are unique in one run: a second article that brings the id of an earlier one is rejected; an id that was derived
 * here (from a file name, an address or the content) gets a number instead.
 */
public final class Intake {

    private static final int BUFFER = 1 << 16;

    private final Limits limits;
    private final JsonArticle json;
    private final PageReader pages = new PageReader();
    private final LanguageGuess languages = LanguageGuess.standard();

    public Intake(Limits limits) {
        this.limits = limits;
        json = new JsonArticle(limits);
    }

    /**
     * Reads all inputs.
     *
     * @throws IOException when the sink fails; an input that fails is a rejection
     */
    public void read(List<Input> inputs, ArticleSink sink) throws IOException {
        Records records = new Records(limits, json, pages, languages, sink);
        for (Input input : inputs) {
            if (input instanceof Input.Location location) {
                location(location.path(), records, sink);
            } else if (input instanceof Input.Stream stream) {
                stream(stream, records, sink);
            }
        }
    }

    private void location(Path path, Records records, ArticleSink sink) throws IOException {
        if (!Files.exists(path)) {
            sink.reject(new Rejection(path.toString(), 0, Problem.NOT_FOUND, List.of(), null));
        } else if (Files.isDirectory(path)) {
            folder(path, records, sink);
        } else {
            file(path, records, sink);
        }
    }

    private void folder(Path folder, Records records, ArticleSink sink) throws IOException {
        List<Path> children;
        try (Stream<Path> list = Files.list(folder)) {
            children = list.filter(child -> !FileKind.name(child).startsWith("."))
                    .sorted(Comparator.comparing(FileKind::name))
                    .toList();
        } catch (IOException e) {
            sink.reject(unreadable(folder.toString(), e));
            return;
        }
        for (Path child : children) {
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                folder(child, records, sink);
            } else if (FileKind.of(child) != FileKind.OTHER && Files.isRegularFile(child)) {
                file(child, records, sink);
            }
        }
    }

    private void file(Path path, Records records, ArticleSink sink) throws IOException {
        FileKind kind = FileKind.of(path);
        String name = path.toString();
        if (kind == FileKind.OTHER) {
            sink.reject(new Rejection(name, 0, Problem.UNKNOWN_KIND, List.of(FileKind.name(path)), null));
            return;
        }
        try (InputStream file = SourceStream.open(path);
                InputStream in = kind == FileKind.JSON_LINES_GZIP
                        ? new BoundedGzip(file, limits)
                        : new BufferedInputStream(file, BUFFER)) {
            switch (kind) {
                case TEXT -> records.text(name, FileKind.stem(path), in);
                case PAGE -> records.page(name, FileKind.stem(path), in);
                case JSON -> records.document(name, in);
                default -> records.lines(name, in);
            }
        } catch (BadGzipException e) {
            sink.reject(new Rejection(name, 0, e.problem(), List.of(), null));
        } catch (SourceException e) {
            sink.reject(unreadable(name, e.reason()));
        }
    }

    private static void stream(Input.Stream stream, Records records, ArticleSink sink) throws IOException {
        BufferedInputStream in = new BufferedInputStream(new SourceStream(stream.bytes()), BUFFER);
        try {
            if (firstVisible(in) == '{') {
                records.lines(stream.name(), in);
            } else {
                records.text(stream.name(), null, in);
            }
        } catch (SourceException e) {
            sink.reject(unreadable(stream.name(), e.reason()));
        }
    }

    /** The first byte that is neither white space nor of a byte order mark, as far as the buffer reaches; stays unread. */
    private static int firstVisible(BufferedInputStream in) throws IOException {
        in.mark(BUFFER);
        int c = in.read();
        for (int i = 1; i < BUFFER && (c == 0xEF || c == 0xBB || c == 0xBF || c >= 0 && c <= ' '); i++) {
            c = in.read();
        }
        in.reset();
        return c;
    }

    private static Rejection unreadable(String name, IOException reason) {
        String message = reason.getMessage() == null || reason.getMessage().equals(name)
                ? reason.getClass().getSimpleName()
                : reason.getMessage();
        return new Rejection(name, 0, Problem.UNREADABLE, List.of(message), null);
    }
}
