package quellenlage.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines without ever holding more than one line of the permitted length. */
final class ByteLines {

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private int number;
    private boolean tooLong;

    ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line without its end; null after the last one. Of a line that is too long only the start is returned. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = null;
        tooLong = false;
        while (true) {
            if (at == filled) {
                at = 0;
                filled = Math.max(0, in.read(buffer));
                if (filled == 0) {
                    return line == null ? null : line.toByteArray();
                }
            }
            if (line == null) {
                line = new ByteArrayOutputStream(512);
                number++;
            }
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int room = limit - line.size();
            line.write(buffer, at, Math.min(room, end - at));
            tooLong |= end - at > room;
            at = Math.min(end + 1, filled);
            if (end < filled) {
                return line.toByteArray();
            }
        }
    }

    /** Number of the line returned last, from 1. */
    int number() {
        return number;
    }

    /** Whether the line returned last was longer than permitted. */
    boolean tooLong() {
        return tooLong;
    }
}
