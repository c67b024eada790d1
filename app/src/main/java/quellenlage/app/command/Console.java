package quellenlage.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Where a run reads from and writes to.
 *
 * @param out results; failures of writing are thrown
 * @param err messages
 * @param outIsTerminal whether a person sees the results at once
 * @param errIsTerminal whether a person sees the messages at once
 * @param columns width of the terminal; of no use where there is none
 * @param noColour whether the environment asks for plain text (NO_COLOR)
 */
public record Console(
        InputStream in,
        OutputStream out,
        PrintWriter err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int columns,
        boolean noColour) {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int STANDARD = 80;

    /** The width to write results in. */
    int width() {
        return outIsTerminal && columns > 0 ? Math.max(NARROWEST, Math.min(WIDEST, columns)) : STANDARD;
    }

    boolean colour(ColourChoice choice) {
        return switch (choice) {
            case always -> true;
            case never -> false;
            case auto -> outIsTerminal && !noColour;
        };
    }

    /** Writes text to {@link #out}, and marks failures as such of the output. */
    Writer text() {
        return new OutputStreamWriter(results(), StandardCharsets.UTF_8);
    }

    /** {@link #out}, with failures marked as such of the output. */
    OutputStream results() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                try {
                    out.write(bytes, offset, length);
                } catch (IOException e) {
                    throw new OutputException(e);
                }
            }

            @Override
            public void flush() throws IOException {
                try {
                    out.flush();
                } catch (IOException e) {
                    throw new OutputException(e);
                }
            }
        };
    }
}
