package quellenlage.intake;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Compressed data that cannot or must not be expanded. */
final class BadGzipException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    BadGzipException(Problem problem, @Nullable Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
