package quellenlage.intake;

import java.nio.file.Path;
import java.util.Locale;

/** What a file holds, told by the ending of its name. */
enum FileKind {
    TEXT,
    PAGE,
    JSON,
    JSON_LINES,
    JSON_LINES_GZIP,
    OTHER;

    static FileKind of(Path path) {
        String name = name(path).toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt")) {
            return TEXT;
        } else if (name.endsWith(".html") || name.endsWith(".htm")) {
            return PAGE;
        } else if (name.endsWith(".json")) {
            return JSON;
        } else if (name.endsWith(".jsonl")) {
            return JSON_LINES;
        } else if (name.endsWith(".jsonl.gz")) {
            return JSON_LINES_GZIP;
        }
        return OTHER;
    }

    /** The last part of a path. */
    static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    /** The name without its ending. */
    static String stem(Path path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
