package quellenlage.app.terminal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import quellenlage.stories.actor.StoryActor;
import quellenlage.stories.ledger.Ledger;

/** What the sections of one story share. */
record Section(Texts texts, Sheet sheet, Ledger ledger, Sources sources, int number, boolean full) {

    void heading(String key) throws IOException {
        sheet.paragraph("", 0, Sheet.run(Ink.STRONG, texts.get(key)));
    }

    /** How many of so many lines to show. */
    int shown(int lines, int limit) {
        // One line more is shorter than the line that says one is left out.
        return full || lines <= limit + 1 ? lines : limit;
    }

    /** Says how many lines are left out, if any. */
    void rest(int lines, int shown) throws IOException {
        if (lines > shown) {
            sheet.paragraph("  ", 2, Sheet.run(Ink.FAINT, texts.get("more", texts.whole(lines - shown), number)));
        }
    }

    /** The name of an actor; the given text when there is none. */
    String name(@Nullable String actor, String otherwise) {
        return ledger.actor(actor).map(StoryActor::name).orElse(otherwise);
    }
}
