package quellenlage.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import quellenlage.analysis.article.Analysis;
import quellenlage.app.operation.FoundStories;
import quellenlage.app.operation.SelectLines;
import quellenlage.stories.ledger.Ledger;

/** The main job: stories and their ledgers. */
@Command(name = "read", mixinStandardHelpOptions = true, sortOptions = false)
final class ReadCommand implements Callable<Integer> {

    private final QuellenlageCommand program;
    private final Tools tools;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "input")
    private List<String> inputs = List.of();

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "html")
    private @Nullable Path html;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--story", paramLabel = "N", descriptionKey = "story")
    private int story;

    @Option(names = "--actor", paramLabel = "NAME", descriptionKey = "actor")
    private @Nullable String actor;

    @Option(names = "--since", paramLabel = "DATE", descriptionKey = "since")
    private @Nullable LocalDate since;

    @Option(names = "--actors", paramLabel = "FILE", descriptionKey = "actors")
    private @Nullable Path actors;

    @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "rejects")
    private @Nullable Path rejects;

    ReadCommand(QuellenlageCommand program, Tools tools) {
        this.program = program;
        this.tools = tools;
    }

    @Override
    public Integer call() throws IOException {
        if (story < 0) {
            throw new ParameterException(spec.commandLine(), program.texts().get("usage.story", story));
        }
        Predicate<Analysis> wanted = since == null ? analysis -> true : SelectLines.since(since);
        try (RunReport report = new RunReport(program.console(), program.texts(), rejects)) {
            FoundStories found =
                    tools.stories().apply(ActorsOption.read(actors)).run(program.inputs(inputs), wanted, report);
            List<Ledger> stories = found.stories();
            if (story > stories.size()) {
                throw new ParameterException(
                        spec.commandLine(), program.texts().get("usage.story.many", story, stories.size()));
            }
            int only = story;
            if (actor != null) {
                stories = SelectLines.ofActor(only == 0 ? stories : stories.subList(only - 1, only), actor);
                only = 0;
            }
            List<Ledger> shown = only == 0 ? stories : stories.subList(only - 1, only);
            LedgerPrinter printer = new LedgerPrinter(program);
            if (json) {
                printer.json(shown, found.articles());
            } else {
                printer.text(stories, found.articles(), only, actor != null);
            }
            if (html != null) {
                printer.report(tools.report(), shown, html);
            }
            return report.finish(found.outcome().articles());
        }
    }
}
