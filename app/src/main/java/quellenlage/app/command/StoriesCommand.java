package quellenlage.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quellenlage.app.operation.FoundStories;
import quellenlage.stories.correction.Correction;

/** Writes the ledger of each story, one JSON line a story. */
@Command(name = "stories", mixinStandardHelpOptions = true, sortOptions = false)
final class StoriesCommand implements Callable<Integer> {

    private final QuellenlageCommand program;
    private final Tools tools;

    @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "input")
    private List<String> inputs = List.of();

    @Option(names = "--actors", paramLabel = "FILE", descriptionKey = "actors")
    private @Nullable Path actors;

    @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "rejects")
    private @Nullable Path rejects;

    @Mixin
    private final CorrectionOption corrections = new CorrectionOption();

    StoriesCommand(QuellenlageCommand program, Tools tools) {
        this.program = program;
        this.tools = tools;
    }

    @Override
    public Integer call() throws IOException {
        List<Correction> decided = corrections.read(program);
        try (RunReport report = new RunReport(program.console(), program.texts(), rejects)) {
            FoundStories found =
                    tools.stories().apply(ActorsOption.read(actors)).run(program.inputs(inputs), decided, report);
            new LedgerPrinter(program).json(found.stories(), found.articles());
            return report.finish(found.outcome().articles());
        }
    }
}
