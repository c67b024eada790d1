package quellenlage.app.operation;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that is written beside its place and moved there when it is complete, so that nobody sees half of it. */
public final class NewFile implements Closeable {

    private final Path path;
    private final Path draft;
    private final Writer writer;

    public NewFile(Path path) throws IOException {
        this.path = path.toAbsolutePath();
        Path folder = this.path.getParent();
        if (folder == null) {
            throw new IOException("no file name: " + path);
        }
        draft = Files.createTempFile(folder, "." + this.path.getFileName(), ".part");
        writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8);
    }

    public Writer writer() {
        return writer;
    }

    /** Puts the file in its place; an older one is replaced. */
    public void keep() throws IOException {
        writer.close();
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            // A temporary file is private; this one is as readable as any other file of the user.
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-r--r--"));
        }
        try {
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(draft);
    }
}
