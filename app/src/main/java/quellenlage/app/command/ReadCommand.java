package quellenlage.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import quellenlage.app.operation.FoundStories;
import quellenlage.app.operation.SelectLines;
import quellenlage.stories.correction.Correction;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.ledger.Moment;

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

    @Option(names = "--since", paramLabel = "DATE[ TIME]", descriptionKey = "since")
    private @Nullable String since;

    @Mixin
    private final CorrectionOption corrections = new CorrectionOption();

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
        Moment moment = since == null ? null : moment(since);
        List<Correction> decided = corrections.read(program);
        try (RunReport report = new RunReport(program.console(), program.texts(), rejects)) {
            FoundStories found =
                    tools.stories().apply(ActorsOption.read(actors)).run(program.inputs(inputs), decided, report);
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
                printer.json(moment == null ? shown : SelectLines.changed(shown, moment), found.articles());
            } else if (moment != null) {
                printer.changes(moment, stories, found.articles(), only);
            } else {
                printer.text(stories, found.articles(), only, actor != null);
            }
            if (!json) {
                printer.corrections(found.corrections());
            }
            if (html != null) {
                printer.report(tools.report(), shown, moment, found.corrections(), html);
            }
            return report.finish(found.outcome().articles());
        }
    }

    private Moment moment(String text) {
        return Moment.parse(text)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), program.texts().get("usage.since", text)));
    }
}
