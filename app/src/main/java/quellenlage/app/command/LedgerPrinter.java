package quellenlage.app.command;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.app.interchange.StoryWriter;
import quellenlage.app.operation.NewFile;
import quellenlage.app.terminal.ChangesView;
import quellenlage.app.terminal.CorrectionsView;
import quellenlage.app.terminal.LedgerView;
import quellenlage.stories.correction.CorrectionRun;
import quellenlage.stories.ledger.Changes;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.ledger.Moment;

/** Puts ledgers where they are wanted: as JSON or text on standard output, as a report in a file. */
final class LedgerPrinter {

    private final QuellenlageCommand program;

    LedgerPrinter(QuellenlageCommand program) {
        this.program = program;
    }

    void json(List<Ledger> stories, Map<String, Analysis> articles) throws IOException {
        StoryWriter writer = new StoryWriter(articles);
        OutputStream out = new BufferedOutputStream(program.console().results(), 1 << 16);
        for (Ledger story : stories) {
            out.write(writer.line(story));
        }
        out.flush();
    }

    /**
     * Prints for people.
     *
     * @param only number of the story to show in full, from 1; 0 for all in short
     */
    void text(List<Ledger> stories, Map<String, Analysis> articles, int only, boolean full) throws IOException {
        Console console = program.console();
        Writer out = new BufferedWriter(console.text(), 1 << 14);
        LedgerView view = new LedgerView(program.texts(), console.width(), program.colour(), full);
        view.write(stories, articles, only, out);
        out.flush();
    }

    /**
     * Prints for people what is new.
     *
     * @param only number of the one story to show, from 1; 0 for all
     */
    void changes(Moment moment, List<Ledger> stories, Map<String, Analysis> articles, int only) throws IOException {
        List<ChangesView.Entry> entries = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            if (only == 0 || only == i + 1) {
                entries.add(new ChangesView.Entry(i + 1, stories.get(i), Changes.since(moment, stories.get(i))));
            }
        }
        Writer out = new BufferedWriter(console().text(), 1 << 14);
        new ChangesView(program.texts(), console().width(), program.colour()).write(moment, entries, articles, out);
        out.flush();
    }

    /** Prints for people what became of the corrections. */
    void corrections(List<CorrectionRun.Outcome> outcomes) throws IOException {
        Writer out = new BufferedWriter(console().text(), 1 << 14);
        new CorrectionsView(program.texts(), console().width(), program.colour()).write(outcomes, out);
        out.flush();
    }

    void report(
            Report report,
            List<Ledger> stories,
            @Nullable Moment since,
            List<CorrectionRun.Outcome> corrections,
            Path path)
            throws IOException {
        try (NewFile file = new NewFile(path)) {
            report.write(stories, since, corrections, file.writer());
            file.keep();
        }
        console()
                .err()
                .println(program.texts()
                        .get("report.written", path.toAbsolutePath().normalize()));
        console().err().flush();
    }

    private Console console() {
        return program.console();
    }
}
