package quellenlage.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import quellenlage.app.terminal.Texts;
import quellenlage.intake.Input;

/** The program: what is common to all verbs. Without a verb it shows the help. */
@Command(
        name = "quellenlage",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
public final class QuellenlageCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--lang", paramLabel = "de|en", scope = ScopeType.INHERIT, order = 90)
    private String language = Texts.LANGUAGES.get(0);

    @Option(names = "--color", paramLabel = "auto|always|never", scope = ScopeType.INHERIT, order = 91)
    private ColourChoice colour = ColourChoice.auto;

    private QuellenlageCommand(Console console) {
        this.console = console;
    }

    /** The parser with all verbs, speaking the language that the arguments ask for. */
    public static CommandLine line(Console console, Tools tools, String... arguments) {
        QuellenlageCommand program = new QuellenlageCommand(console);
        CommandLine line = new CommandLine(program);
        line.addSubcommand(new ReadCommand(program, tools));
        line.addSubcommand(new AnnotateCommand(program, tools));
        line.addSubcommand(new StoriesCommand(program, tools));
        line.addSubcommand(new CommandLine(new NamesCommand()).addSubcommand(new NamesMatchCommand(program)));
        line.addSubcommand(new DemoCommand(program, tools));
        line.addSubcommand(new CompletionCommand(program));
        line.addSubcommand(new CommandLine.HelpCommand());
        Locale locale = wanted(List.of(arguments)).equals("en") ? Locale.ENGLISH : Locale.ROOT;
        line.setResourceBundle(ResourceBundle.getBundle(
                "quellenlage.app.command.commands",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        line.setErr(console.err());
        line.setOut(new java.io.PrintWriter(console.text(), true));
        Failures failures = new Failures(program);
        line.setParameterExceptionHandler(failures::usage);
        line.setExecutionExceptionHandler(failures::execution);
        return line;
    }

    /** The value of the last {@code --lang}; looked for before parsing, because the help speaks it too. */
    private static String wanted(List<String> arguments) {
        String wanted = Texts.LANGUAGES.get(0);
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith("--lang=")) {
                wanted = arguments.get(i).substring("--lang=".length());
            } else if (arguments.get(i).equals("--lang") && i + 1 < arguments.size()) {
                wanted = arguments.get(i + 1);
            }
        }
        return wanted;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitStatus.DONE;
    }

    /** The parser, for messages about wrong usage. */
    CommandLine line() {
        return spec.commandLine();
    }

    Console console() {
        return console;
    }

    Texts texts() {
        if (!Texts.LANGUAGES.contains(language)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--lang " + String.join("|", Texts.LANGUAGES) + ": '" + language + "'");
        }
        return Texts.of(language);
    }

    boolean colour() {
        return console.colour(colour);
    }

    /** The inputs named on the command line; {@code -} is standard input. */
    List<Input> inputs(List<String> names) {
        return names.stream()
                .map(name -> name.equals("-")
                        ? new Input.Stream("-", console.in())
                        : (Input) new Input.Location(Path.of(name)))
                .toList();
    }
}
