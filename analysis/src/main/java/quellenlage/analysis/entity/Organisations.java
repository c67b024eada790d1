package quellenlage.analysis.entity;

import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;
import quellenlage.analysis.lexicon.PhraseTrie;

/** The names of {@code organisations.tsv}. */
final class Organisations {

    /**
     * A name that is known.
     *
     * @param key the same for all forms of one name
     * @param name what a reader is shown for this form: the nominative, or the abbreviation as it stands
     */
    record Known(String key, String name, EntityKind kind, String source) {}

    private final PhraseTrie<Known> byForm = new PhraseTrie<>();

    private Organisations(LexiconFile file) {
        for (LexiconLine line : file.lines()) {
            String name = line.get("name");
            EntityKind kind = line.constant("kind", EntityKind.class);
            byForm.put(name, new Known(name, name, kind, line.place()));
            line.list("forms").forEach(form -> byForm.put(form, new Known(name, name, kind, line.place())));
            line.list("other").forEach(other -> byForm.put(other, new Known(name, other, kind, line.place())));
        }
    }

    static Organisations german() {
        return new Organisations(LexiconFile.read(Organisations.class, "de/organisations.tsv"));
    }

    PhraseTrie<Known> forms() {
        return byForm;
    }
}
