package quellenlage.app.command;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import quellenlage.app.interchange.NamePair;
import quellenlage.stories.actor.NameMatch;
import quellenlage.stories.actor.NameMatcher;

/** Reads pairs of names and writes for each whether they name the same person. */
@Command(name = "match", mixinStandardHelpOptions = true)
final class NamesMatchCommand implements Callable<Integer> {

    private final QuellenlageCommand program;

    NamesMatchCommand(QuellenlageCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Console console = program.console();
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
            NameMatch match = matcher.match(pair.get().a(), pair.get().b());
            out.write(pair.get().line(match));
        }
        out.flush();
        return rejected == 0 ? ExitStatus.DONE : ExitStatus.REJECTED;
    }
}
