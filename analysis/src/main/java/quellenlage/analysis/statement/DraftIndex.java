package quellenlage.analysis.statement;

import java.util.ArrayList;
import java.util.List;

/** Drafts by the sentence they begin and end in, so that a look at the neighbours does not cost a look at all. */
final class DraftIndex {

    /** How many sentences before the current one a statement may begin to be seen. */
    private static final int WINDOW = 15;

    private final Reading reading;
    private final List<Draft> drafts;
    private final List<List<Draft>> byStart = new ArrayList<>();
    private final List<List<Draft>> byEnd = new ArrayList<>();
    private int indexed;

    /**
     * @param drafts may grow at its end while the index is in use
     */
    DraftIndex(Reading reading, List<Draft> drafts) {
        this.reading = reading;
        this.drafts = drafts;
        for (int i = 0; i < reading.text.sentences().size(); i++) {
            byStart.add(new ArrayList<>(2));
            byEnd.add(new ArrayList<>(2));
        }
    }

    private void update() {
        for (; indexed < drafts.size(); indexed++) {
            Draft draft = drafts.get(indexed);
            if (draft.size() > 0) {
                byStart.get(reading.sentenceOf(draft.start())).add(draft);
                byEnd.get(reading.sentenceOf(draft.end() - 1)).add(draft);
            }
        }
    }

    /** The drafts that begin in the token's sentence or a few sentences before it: all that can hold it. */
    List<Draft> around(int token) {
        update();
        List<Draft> found = new ArrayList<>();
        int sentence = reading.sentenceOf(token);
        for (int s = Math.max(0, sentence - WINDOW); s <= sentence; s++) {
            found.addAll(byStart.get(s));
        }
        return found;
    }

    /** The drafts that end in a sentence. */
    List<Draft> endingIn(int sentence) {
        update();
        return byEnd.get(sentence);
    }
}
