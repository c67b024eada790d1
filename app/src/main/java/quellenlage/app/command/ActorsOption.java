package quellenlage.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import quellenlage.stories.actor.ActorFile;

/** What {@code --actors FILE} means. */
final class ActorsOption {

    private ActorsOption() {}

    /** The actors that the program brings along, and those of the file, which win. */
    static ActorFile read(@Nullable Path file) throws IOException {
        ActorFile shipped = ActorFile.shipped();
        return file == null ? shipped : shipped.with(ActorFile.read(file.toString(), Files.readAllBytes(file)));
    }
}
