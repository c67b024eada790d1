package quellenlage.app.terminal;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import quellenlage.stories.reuse.CopyGroup;

/** Which articles share text, and whose text it is. */
final class CopySection {

    private static final int LINES = 6;

    private final Section section;

    CopySection(Section section) {
        this.section = section;
    }

    void write() throws IOException {
        List<CopyGroup> groups = section.ledger().reuse();
        if (groups.isEmpty()) {
            return;
        }
        Texts texts = section.texts();
        section.heading("copies");
        int shown = section.shown(groups.size(), LINES);
        for (CopyGroup group : groups.subList(0, shown)) {
            String numbers = group.articles().stream()
                    .map(article -> "[" + section.sources().number(article) + "]")
                    .collect(Collectors.joining(" "));
            String head = group.agency() == null
                    ? texts.get("copies.plain", numbers)
                    : texts.get("copies.agency", group.agency(), numbers);
            section.sheet().paragraph("  ", 4, Sheet.run(Ink.PLAIN, head));
        }
        section.rest(groups.size(), shown);
        section.sheet().blank();
    }
}
