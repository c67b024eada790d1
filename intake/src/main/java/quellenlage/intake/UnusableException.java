package quellenlage.intake;

import java.util.List;

/** A record cannot be used; caught where file and line are known. */
final class UnusableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient List<String> details;

    UnusableException(Problem problem, Object... details) {
        super(problem + " " + List.of(details));
        this.problem = problem;
        this.details = List.of(details).stream().map(String::valueOf).toList();
    }

    Problem problem() {
        return problem;
    }

    Rejection at(String file, int line, byte[] raw) {
        return new Rejection(file, line, problem, details, new RawInput(raw));
    }

    Rejection at(String file, int line) {
        return new Rejection(file, line, problem, details, null);
    }
}
