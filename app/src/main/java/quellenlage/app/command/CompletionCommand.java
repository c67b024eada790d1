package quellenlage.app.command;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes a completion script for bash and zsh. */
@Command(name = "completion", mixinStandardHelpOptions = true, aliases = "generate-completion")
final class CompletionCommand implements Callable<Integer> {

    private final QuellenlageCommand program;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(QuellenlageCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine root = spec.root().commandLine();
        Writer out = program.console().text();
        out.write(AutoComplete.bash(root.getCommandName(), root));
        out.write('\n');
        out.flush();
        return ExitStatus.DONE;
    }
}
