package quellenlage.app.command;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import quellenlage.analysis.lexicon.LexiconException;
import quellenlage.app.terminal.Texts;

/** Turns what went wrong into one sentence and an exit status. */
final class Failures {

    private final QuellenlageCommand program;

    Failures(QuellenlageCommand program) {
        this.program = program;
    }

    int usage(ParameterException e, String[] arguments) {
        CommandLine line = e.getCommandLine();
        Texts texts = Texts.of(program.texts().german() ? "de" : "en");
        String what;
        if (e instanceof UnmatchedArgumentException unmatched) {
            what = texts.get("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        } else if (e instanceof MissingParameterException missing) {
            what = texts.get("usage.missing", missing.getMissing().get(0).paramLabel());
        } else {
            what = String.valueOf(e.getMessage());
        }
        line.getErr().println("quellenlage: " + what);
        line.getErr().println(texts.get("usage.hint", line.getCommandSpec().qualifiedName(" ")));
        line.getErr().flush();
        return ExitStatus.USAGE;
    }

    int execution(Exception e, CommandLine line, ParseResult parsed) throws Exception {
        if (e instanceof ParameterException usage) {
            return usage(usage, new String[0]);
        }
        if (e instanceof OutputException output && output.readerLeft()) {
            return ExitStatus.DONE;
        }
        Texts texts = program.texts();
        String what;
        if (e instanceof NoSuchFileException missing) {
            what = missing.getFile() + ": " + texts.get("problem.not_found");
        } else if (e instanceof AccessDeniedException denied) {
            what = denied.getFile() + ": " + texts.get("failure.denied");
        } else if (e instanceof FileSystemException file) {
            what = file.getFile() + ": " + file.getReason();
        } else if (e instanceof LexiconException lexicon) {
            what = String.valueOf(lexicon.getMessage());
        } else if (e instanceof OutputException output) {
            what = texts.get("failure.output", String.valueOf(output.getMessage()));
        } else {
            throw e;
        }
        line.getErr().println("quellenlage: " + what);
        line.getErr().flush();
        return ExitStatus.FAILED;
    }
}
