package quellenlage.app.command;

import java.io.IOException;
import java.util.Locale;

/** The results cannot be written. */
final class OutputException extends IOException {

    private static final long serialVersionUID = 1L;

    OutputException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether the reader at the other end went away, which is no failure: {@code quellenlage stories … | head}. */
    boolean readerLeft() {
        return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
