package quellenlage.app.command;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import quellenlage.app.operation.FoundStories;
import quellenlage.intake.Input;
import quellenlage.stories.actor.ActorFile;

/** Reads the demo corpus, prints its ledgers and writes the report. */
@Command(name = "demo", mixinStandardHelpOptions = true, sortOptions = false)
final class DemoCommand implements Callable<Integer> {

    private static final String CORPUS = "/quellenlage/app/examples/";

    private final QuellenlageCommand program;
    private final Tools tools;

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "demo.html")
    private Path html = Path.of("quellenlage-demo.html");

    DemoCommand(QuellenlageCommand program, Tools tools) {
        this.program = program;
        this.tools = tools;
    }

    @Override
    public Integer call() throws IOException {
        URI corpus = corpus();
        if (!corpus.getScheme().equals("jar")) {
            return read(Path.of(corpus));
        }
        try (FileSystem jar = FileSystems.newFileSystem(corpus, Map.of())) {
            return read(jar.getPath(CORPUS));
        }
    }

    private static URI corpus() throws IOException {
        URL url = DemoCommand.class.getResource(CORPUS);
        if (url == null) {
            throw new IOException("the demo corpus is not in this build");
        }
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private int read(Path corpus) throws IOException {
        try (RunReport report = new RunReport(program.console(), program.texts(), null)) {
            FoundStories found = tools.stories()
                    .apply(ActorFile.shipped())
                    .run(List.of(new Input.Location(corpus)), List.of(), report);
            LedgerPrinter printer = new LedgerPrinter(program);
            printer.text(found.stories(), found.articles(), 0, false);
            printer.report(tools.report(), found.stories(), null, List.of(), html);
            return report.finish(found.outcome().articles());
        }
    }
}
