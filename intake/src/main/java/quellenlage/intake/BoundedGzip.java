package quellenlage.intake;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Decompresses, and stops when the data expands beyond measure. */
final class BoundedGzip extends InputStream {

    private static final long FREE = 1 << 20;

    private final Counted compressed;
    private final GZIPInputStream in;
    private final Limits limits;
    private long expanded;

    BoundedGzip(InputStream compressed, Limits limits) throws IOException {
        this.compressed = new Counted(compressed);
        this.limits = limits;
        try {
            in = new GZIPInputStream(this.compressed, 1 << 16);
        } catch (ZipException | EOFException e) {
            throw new BadGzipException(Problem.BROKEN_GZIP, e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int n;
        try {
            n = in.read(target, offset, length);
        } catch (ZipException | EOFException e) {
            throw new BadGzipException(Problem.BROKEN_GZIP, e);
        }
        expanded += Math.max(0, n);
        if (expanded > limits.expandedBytes() || expanded > FREE && expanded / limits.expansion() > compressed.bytes) {
            throw new BadGzipException(Problem.EXPANDS_TOO_MUCH, null);
        }
        return n;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static final class Counted extends FilterInputStream {
        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            bytes += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int n = super.read(target, offset, length);
            bytes += Math.max(0, n);
            return n;
        }
    }
}
