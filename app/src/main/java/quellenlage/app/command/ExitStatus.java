package quellenlage.app.command;

/** What the exit status of the program says. */
public final class ExitStatus {

    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int USAGE = 2;

    /** Done, but an input or a line was rejected. */
    public static final int REJECTED = 3;

    private ExitStatus() {}
}
