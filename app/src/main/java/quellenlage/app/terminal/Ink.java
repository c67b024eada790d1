package quellenlage.app.terminal;

/** Colour and weight of text; plain where the output is no terminal. */
public enum Ink {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    TITLE("1;36"),
    NAME("1;34"),
    ALARM("1;31"),
    CHANGE("33");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The text in this ink, or as it is. */
    String on(boolean colour, String text) {
        return colour && !code.isEmpty() && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
