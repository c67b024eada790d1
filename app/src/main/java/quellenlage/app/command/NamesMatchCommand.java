package quellenlage.app.command;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import quellenlage.app.interchange.NamePair;
import quellenlage.stories.actor.ActorFile;
import quellenlage.stories.actor.NameMatch;
import quellenlage.stories.actor.NameMatcher;

/** Reads pairs of names and writes for each whether they name the same person. */
@Command(name = "match", mixinStandardHelpOptions = true)
final class NamesMatchCommand implements Callable<Integer> {

    private final QuellenlageCommand program;

    @Option(names = "--actors", paramLabel = "FILE", descriptionKey = "actors")
    private @Nullable Path actors;

    NamesMatchCommand(QuellenlageCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Console console = program.console();
        ActorFile decided = actors == null ? ActorFile.none() : ActorsOption.read(actors);
        NameMatcher matcher = NameMatcher.german();
        long rejected = 0;
        long number = 0;
        BufferedReader in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        OutputStream out = new BufferedOutputStream(console.results(), 1 << 16);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Optional<NamePair> pair = NamePair.read(line);
            if (pair.isEmpty()) {
                rejected++;
                console.err()
                        .println("quellenlage: -:" + number + ": "
                                + program.texts().get("problem.no_names"));
                continue;
            }
            String a = pair.get().a();
            String b = pair.get().b();
            NameMatch match = decided.decide(a, b).orElseGet(() -> matcher.match(a, b));
            out.write(pair.get().line(match));
        }
        out.flush();
        return rejected == 0 ? ExitStatus.DONE : ExitStatus.REJECTED;
    }
}
