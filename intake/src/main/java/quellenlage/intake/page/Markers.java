package quellenlage.intake.page;

import java.util.List;
import org.jsoup.nodes.Element;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.analysis.lexicon.PhraseTrie;

/** What the names that page makers give to their elements say: that they hold the article, or that they do not. */
final class Markers {

    /** What an element holds. */
    enum Kind {
        /** The running text. */
        BODY,
        /** Something beside it. */
        MARGIN
    }

    private final PhraseTrie<Kind> phrases;

    private Markers(PhraseTrie<Kind> phrases) {
        this.phrases = phrases;
    }

    static Markers standard() {
        PhraseTrie<Kind> phrases = new PhraseTrie<>();
        for (LexiconLine line : LexiconFile.read(Markers.class, "markers.tsv").lines()) {
            phrases.put(line.get("words"), line.constant("kind", Kind.class));
        }
        return new Markers(phrases);
    }

    boolean isBody(Element element) {
        return has(element, Kind.BODY);
    }

    boolean isMargin(Element element) {
        return has(element, Kind.MARGIN);
    }

    private boolean has(Element element, Kind kind) {
        List<String> words = ClassWords.of(element);
        for (int i = 0; i < words.size(); i++) {
            PhraseTrie.Match<Kind> match = phrases.longest(words::get, i, words.size());
            if (match != null && match.value() == kind) {
                return true;
            }
        }
        return false;
    }
}
