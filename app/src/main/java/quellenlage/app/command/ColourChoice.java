package quellenlage.app.command;

/** When to write colour; named as on the command line. */
enum ColourChoice {
    auto,
    always,
    never
}
