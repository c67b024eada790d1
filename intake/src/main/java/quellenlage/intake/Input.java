package quellenlage.intake;

import java.io.InputStream;
import java.nio.file.Path;

/** Something to read articles from. */
public sealed interface Input {

    /** How messages call it. */
    String name();

    /** A file or a folder. */
    record Location(Path path) implements Input {
        @Override
        public String name() {
            return path.toString();
        }
    }

    /** A stream: JSON Lines when its first character that is not white space is an opening brace, else one plain text. */
    record Stream(String name, InputStream bytes) implements Input {}
}
