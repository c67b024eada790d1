package quellenlage.app.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quellenlage.analysis.article.Analysis;
import quellenlage.stories.ledger.Ledger;
import quellenlage.stories.reuse.CopyGroup;

/** Shows one story: head, sections, sources. */
final class StoryView {

    private final Texts texts;
    private final Sheet sheet;
    private final Ledger ledger;
    private final int number;
    private final boolean full;
    private final Sources sources;

    StoryView(Texts texts, Sheet sheet, Ledger ledger, int number, Map<String, Analysis> articles, boolean full) {
        this.texts = texts;
        this.sheet = sheet;
        this.ledger = ledger;
        this.number = number;
        this.full = full;
        sources = new Sources(ledger.story(), articles);
    }

    void write() throws IOException {
        head();
        Section section = new Section(texts, sheet, ledger, sources, number, full);
        new ClaimSection(section).write();
        new FigureSection(section).write();
        new StanceSection(section).write();
        new TimelineSection(section).write();
        new CopySection(section).write();
        new SourceSection(section).write();
    }

    static String title(Texts texts, Ledger ledger) {
        return ledger.story().title().isBlank()
                ? texts.get("untitled")
                : ledger.story().title();
    }

    private void head() throws IOException {
        String label = number + "  ";
        sheet.rule();
        sheet.paragraph(label, label.length(), Sheet.run(Ink.TITLE, title(texts, ledger)));
        List<String> facts = new ArrayList<>();
        facts.add(dates());
        facts.add(texts.count("articles", ledger.story().articles().size()));
        facts.add(texts.count("outlets", outlets()));
        facts.add(texts.count("origins", origins()));
        sheet.paragraph(" ".repeat(label.length()), label.length(), Sheet.run(Ink.FAINT, String.join(" · ", facts)));
        sheet.blank();
    }

    private String dates() {
        String first = ledger.story().first().map(d -> texts.date(d.value())).orElse("");
        String last = ledger.story().last().map(d -> texts.date(d.value())).orElse("");
        if (first.isEmpty()) {
            return texts.get("undated");
        }
        return first.equals(last) ? first : first + " – " + last;
    }

    /** Outlets, an article without one counting for itself. */
    private int outlets() {
        Set<String> outlets = new HashSet<>();
        int without = 0;
        for (Analysis analysis : ledger.story().articles()) {
            String outlet = analysis.article().outlet();
            if (outlet == null) {
                without++;
            } else {
                outlets.add(outlet);
            }
        }
        return outlets.size() + without;
    }

    /** Articles, the members of a copy group counting once. */
    private int origins() {
        Set<String> members = new HashSet<>();
        ledger.reuse().stream().map(CopyGroup::articles).forEach(members::addAll);
        long alone = ledger.story().articles().stream()
                .map(analysis -> analysis.article().id())
                .filter(id -> !members.contains(id))
                .count();
        return (int) alone + ledger.reuse().size();
    }
}
