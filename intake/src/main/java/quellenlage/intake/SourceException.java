package quellenlage.intake;

import java.io.IOException;

/** An input cannot be read on. */
final class SourceException extends IOException {

    private static final long serialVersionUID = 1L;

    private final IOException reason;

    SourceException(IOException reason) {
        super(reason);
        this.reason = reason;
    }

    IOException reason() {
        return reason;
    }
}
