package quellenlage.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;
import quellenlage.analysis.ArticleReader;
import quellenlage.app.command.Console;
import quellenlage.app.command.QuellenlageCommand;
import quellenlage.app.command.Tools;
import quellenlage.app.operation.AnnotateArticles;
import quellenlage.app.operation.FindStories;
import quellenlage.app.page.ReportPage;
import quellenlage.intake.Intake;
import quellenlage.intake.Limits;
import quellenlage.stories.StoryReader;
import quellenlage.stories.actor.ActorFile;

/** The program: wires the rooms together and runs the command line. */
public final class Quellenlage {

    private Quellenlage() {}

    /**
     * Runs one command. The launcher tells by system properties which streams are terminals: {@code quellenlage.out} and
     * {@code quellenlage.err} are {@code terminal} then, {@code quellenlage.columns} is the width.
     */
    public static void main(String[] arguments) {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        PrintWriter err = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        Console console = new Console(
                new FileInputStream(FileDescriptor.in),
                out,
                err,
                "terminal".equals(System.getProperty("quellenlage.out")),
                "terminal".equals(System.getProperty("quellenlage.err")),
                Integer.getInteger("quellenlage.columns", 0),
                !System.getenv().getOrDefault("NO_COLOR", "").isEmpty());
        int status = QuellenlageCommand.line(console, tools(), arguments).execute(arguments);
        err.flush();
        System.exit(status);
    }

    static Tools tools() {
        Supplier<AnnotateArticles> annotate = () -> new AnnotateArticles(
                new Intake(Limits.DEFAULT),
                ArticleReader.german(),
                Runtime.getRuntime().availableProcessors());
        Function<ActorFile, FindStories> stories =
                actors -> new FindStories(annotate.get(), StoryReader.german(actors));
        return new Tools(annotate, stories, (ledgers, since, corrections, out) -> new ReportPage()
                .write(ledgers, since, corrections, out));
    }
}
