package quellenlage.app.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.stories.correction.CorrectionRun;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.ledger.Moment;

/**
 * Writes the report: one HTML page that needs no network and runs no script. Text from articles is escaped; a content
 * security policy allows nothing but the page's own style sheet.
 */
public final class ReportPage {

    private final TemplateEngine templates;
    private final PageTexts texts;
    private final String style;

    public ReportPage() {
        templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, ReportPage.class.getClassLoader(), "quellenlage.app.page");
        texts = PageTexts.read();
        style = resource("report.css");
    }

    /**
     * Writes the page of the stories, in the order given.
     *
     * @param out is not closed
     */
    public void write(List<Ledger> stories, Writer out) throws IOException {
        write(stories, null, List.of(), out);
    }

    /**
     * Writes the page of the stories, in the order given, with what is new in them and what was decided about them.
     *
     * @param since from when on lines count as new; null when none is to be marked
     * @param out is not closed
     */
    public void write(List<Ledger> stories, @Nullable Moment since, List<CorrectionRun.Outcome> corrections, Writer out)
            throws IOException {
        List<StoryView> views = new ArrayList<>();
        for (Ledger ledger : stories) {
            views.add(new StoryPreparation(views.size() + 1, ledger, since, texts).story());
        }
        templates.render(
                "report.jte",
                Map.of(
                        "stories",
                        views,
                        "corrections",
                        corrections.stream()
                                .map(c -> CorrectionView.of(c, texts))
                                .toList(),
                        "texts",
                        texts,
                        "style",
                        style,
                        "styleHash",
                        hash(style)),
                new WriterOutput(out));
        out.flush();
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
