package quellenlage.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Marks failures of reading, so that they are not taken for failures of whoever takes the articles. */
final class SourceStream extends FilterInputStream {

    SourceStream(InputStream in) {
        super(in);
    }

    static InputStream open(Path path) throws SourceException {
        try {
            return new SourceStream(Files.newInputStream(path));
        } catch (IOException e) {
            throw new SourceException(e);
        }
    }

    @Override
    public int read() throws SourceException {
        try {
            return in.read();
        } catch (IOException e) {
            throw new SourceException(e);
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws SourceException {
        try {
            return in.read(target, offset, length);
        } catch (IOException e) {
            throw new SourceException(e);
        }
    }
}
