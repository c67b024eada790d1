package quellenlage.intake;

import java.util.List;

/**
 * Where in the inputs an article came from.
 *
 * @param file as the caller named it; for a file in a folder, its path
 * @param line from 1; 0 when the article is the file as a whole
 * @param raw the record as it came
 */
public record RecordPlace(String file, int line, RawInput raw) {

    /** The rejection of an article that was read, but that a later step failed on. */
    public Rejection failed(Throwable failure) {
        String message = failure.getMessage();
        String kind = failure.getClass().getSimpleName();
        return new Rejection(
                file, line, Problem.ANALYSIS_FAILED, List.of(message == null ? kind : kind + ": " + message), raw);
    }
}
