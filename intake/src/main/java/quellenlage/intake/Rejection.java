package quellenlage.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An input, or a line of one, that could not be used.
 *
 * @param file as the caller named it; for a file in a folder, its path
 * @param line from 1; 0 for the file as a whole
 * @param details values for the message, as {@link Problem} lists them
 * @param raw what was rejected; null when it is too large to keep or cannot be told apart
 */
public record Rejection(
        String file,
        int line,
        Problem problem,
        List<String> details,
        @Nullable RawInput raw) {

    public Rejection {
        details = List.copyOf(details);
    }
}
