package quellenlage.analysis.lexicon;

/** A lexicon file that cannot be used; the message begins with file and line. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LexiconException(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
