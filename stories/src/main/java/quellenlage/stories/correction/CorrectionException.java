package quellenlage.stories.correction;

import java.util.List;

/** A line of a file of corrections that cannot be understood. */
public final class CorrectionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final Problem problem;
    private final transient List<String> details;

    CorrectionException(int line, Problem problem, String... details) {
        super(line + ": " + problem + " " + List.of(details));
        this.line = line;
        this.problem = problem;
        this.details = List.of(details);
    }

    /** What is wrong with a line. */
    public enum Problem {
        /** The first line does not name the columns; detail: how it should read. */
        HEAD,
        /** More fields than columns; details: how many, how many columns. */
        FIELDS,
        /** A column that must not be empty is; detail: its name. */
        EMPTY,
        /** No day; detail: what stands there. */
        DATE,
        /** No decision; details: what stands there, what may. */
        DECISION,
        /** A column that the decision has no use for is filled; details: its name, the decision. */
        USELESS
    }

    /** From 1. */
    public int line() {
        return line;
    }

    public Problem problem() {
        return problem;
    }

    /** As the problem says. */
    public List<String> details() {
        return details;
    }
}
