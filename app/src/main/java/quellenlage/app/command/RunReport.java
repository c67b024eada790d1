package quellenlage.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quellenlage.app.operation.IntakeReport;
import quellenlage.app.operation.RejectFile;
import quellenlage.app.terminal.Texts;
import quellenlage.intake.Rejection;

/** Tells on standard error what was rejected and, on a terminal, how far the run is; keeps the rejected input where asked. */
final class RunReport implements IntakeReport, AutoCloseable {

    /** Rejections told one by one; a broken archive must not flood the terminal. */
    private static final int TOLD = 20;

    private static final long FIRST_PROGRESS = 1_500_000_000L;
    private static final long NEXT_PROGRESS = 200_000_000L;

    private final Console console;
    private final Texts texts;
    private final @Nullable RejectFile rejects;
    private long rejected;
    private long nextProgress = System.nanoTime() + FIRST_PROGRESS;
    private boolean progressShown;

    RunReport(Console console, Texts texts, @Nullable Path rejects) throws IOException {
        this.console = console;
        this.texts = texts;
        this.rejects = rejects == null ? null : new RejectFile(rejects);
    }

    @Override
    public void rejected(Rejection rejection) throws IOException {
        String reason = reason(rejection);
        if (rejects != null) {
            rejects.add(rejection, reason);
        }
        if (++rejected <= TOLD) {
            clearProgress();
            String place = rejection.line() > 0 ? rejection.file() + ":" + rejection.line() : rejection.file();
            console.err().println("quellenlage: " + place + ": " + reason);
        }
    }

    private String reason(Rejection rejection) {
        return texts.get(
                "problem." + rejection.problem().name().toLowerCase(Locale.ROOT),
                rejection.details().toArray());
    }

    @Override
    public void progress(long articles) {
        if (console.errIsTerminal() && System.nanoTime() - nextProgress > 0) {
            console.err().print("\r" + texts.count("articles", articles) + " …");
            console.err().flush();
            progressShown = true;
            nextProgress = System.nanoTime() + NEXT_PROGRESS;
        }
    }

    private void clearProgress() {
        if (progressShown) {
            console.err().print("\r\u001b[K");
            progressShown = false;
        }
    }

    /** Ends the run: the exit status. */
    int finish(long articles) throws IOException {
        clearProgress();
        if (rejects != null) {
            rejects.keep();
        }
        if (rejected == 0) {
            return 0;
        }
        console.err()
                .println("quellenlage: " + texts.get("rejected.summary", texts.whole(rejected), texts.whole(articles)));
        return ExitStatus.REJECTED;
    }

    @Override
    public void close() throws IOException {
        clearProgress();
        console.err().flush();
        if (rejects != null) {
            rejects.close();
        }
    }
}
