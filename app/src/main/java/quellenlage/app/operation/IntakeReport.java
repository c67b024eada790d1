package quellenlage.app.operation;

import java.io.IOException;
import quellenlage.intake.Rejection;

/** Hears what happens while inputs are read. */
public interface IntakeReport {

    /** An input or line could not be used. */
    void rejected(Rejection rejection) throws IOException;

    /**
     * So many articles are read.
     *
     * @param articles from the start of the run
     */
    void progress(long articles);
}
