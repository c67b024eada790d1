package quellenlage.app.terminal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import quellenlage.analysis.article.Analysis;
import quellenlage.stories.ledger.Ledger;

/** Shows ledgers: all stories in short, or one in full. */
public final class LedgerView {

    /** Stories of several articles shown with their ledger; the others by title. */
    private static final int LEDGERS = 8;

    private static final int TITLES = 30;

    private final Texts texts;
    private final int width;
    private final boolean colour;
    private final boolean full;

    /**
     * @param width columns, at least 40
     * @param full whether nothing is left out
     */
    public LedgerView(Texts texts, int width, boolean colour, boolean full) {
        this.texts = texts;
        this.width = width;
        this.colour = colour;
        this.full = full;
    }

    /**
     * Writes the stories.
     *
     * @param articles by id, at least those of the stories
     * @param only number of the story to show in full, from 1; 0 for all
     */
    public void write(List<Ledger> stories, Map<String, Analysis> articles, int only, Appendable out)
            throws IOException {
        Sheet sheet = new Sheet(out, width, colour);
        if (stories.isEmpty()) {
            sheet.paragraph("", 0, Sheet.run(Ink.PLAIN, texts.get("none")));
            return;
        }
        if (only > 0) {
            new StoryView(texts, sheet, stories.get(only - 1), only, articles, true).write();
            references(sheet);
            return;
        }
        sheet.paragraph(
                "",
                0,
                Sheet.run(Ink.FAINT, texts.count("articles", articles.size())),
                Sheet.run(Ink.FAINT, " · "),
                Sheet.run(Ink.FAINT, texts.count("stories", stories.size())));
        sheet.blank();
        int shown = 0;
        while (shown < stories.size() && (full || shown < LEDGERS && worthIt(stories, shown))) {
            new StoryView(texts, sheet, stories.get(shown), shown + 1, articles, full).write();
            shown++;
        }
        references(sheet);
        titles(sheet, stories, shown);
    }

    /** A story of a single article is worth its ledger only where there are few stories. */
    private static boolean worthIt(List<Ledger> stories, int index) {
        return stories.size() <= LEDGERS
                || stories.get(index).story().articles().size() > 1;
    }

    private void references(Sheet sheet) throws IOException {
        sheet.paragraph("", 0, Sheet.run(Ink.FAINT, texts.get("references")));
    }

    private void titles(Sheet sheet, List<Ledger> stories, int from) throws IOException {
        if (from == stories.size()) {
            return;
        }
        sheet.blank();
        sheet.paragraph("", 0, Sheet.run(Ink.TITLE, texts.get("others")));
        int to = Math.min(stories.size(), from + TITLES);
        for (int i = from; i < to; i++) {
            Ledger ledger = stories.get(i);
            String number = String.valueOf(i + 1);
            sheet.paragraph(
                    " ".repeat(Math.max(0, 4 - number.length())) + number + "  ",
                    6,
                    Sheet.run(Ink.PLAIN, StoryView.title(texts, ledger)),
                    Sheet.run(
                            Ink.FAINT,
                            " · "
                                    + texts.count(
                                            "articles",
                                            ledger.story().articles().size())));
        }
        if (to < stories.size()) {
            sheet.paragraph(
                    "      ", 6, Sheet.run(Ink.FAINT, texts.get("more.plain", texts.whole(stories.size() - to))));
        }
    }
}
