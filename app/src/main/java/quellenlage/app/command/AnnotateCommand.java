package quellenlage.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quellenlage.app.interchange.AnnotationWriter;
import quellenlage.app.operation.Outcome;

/** Writes what is found in each article, one JSON line an article. */
@Command(name = "annotate", mixinStandardHelpOptions = true, sortOptions = false)
final class AnnotateCommand implements Callable<Integer> {

    private final QuellenlageCommand program;
    private final Tools tools;

    @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "input")
    private List<String> inputs = List.of();

    @Option(names = "--tokens", descriptionKey = "tokens")
    private boolean tokens;

    @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "rejects")
    private @Nullable Path rejects;

    AnnotateCommand(QuellenlageCommand program, Tools tools) {
        this.program = program;
        this.tools = tools;
    }

    @Override
    public Integer call() throws IOException {
        Console console = program.console();
        AnnotationWriter writer = new AnnotationWriter(tokens);
        OutputStream out = console.results();
        try (RunReport report = new RunReport(console, program.texts(), rejects)) {
            Outcome outcome = tools.annotate().get().run(program.inputs(inputs), writer::line, out::write, report);
            out.flush();
            return report.finish(outcome.articles());
        }
    }
}
