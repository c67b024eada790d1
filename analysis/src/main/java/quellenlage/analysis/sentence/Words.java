package quellenlage.analysis.sentence;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Morphology;

/**
 * Looks words up: as written, in the other case of the first letter, as a gendered form, in older spelling, by the head of
 * a compound.
 *
 * <p>Keeps the words it met in a table of fixed size. What a word is depends on its characters alone, so neither the order
 * of look-ups nor the number of threads changes an answer.
 */
final class Words {

    private static final int SLOTS = 1 << 16;

    private final MorphologyTable table;
    private final Compounds compounds;
    private final ClosedClass closedClass;
    private final AtomicReferenceArray<@Nullable Word> kept = new AtomicReferenceArray<>(SLOTS);

    Words(MorphologyTable table, ClosedClass closedClass) {
        this.table = table;
        this.closedClass = closedClass;
        this.compounds = new Compounds(table);
    }

    /** The word that stands at these characters of a text. */
    Word at(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        hash *= 0x9E3779B9;
        int slot = hash >>> 16;
        Word word = kept.getPlain(slot);
        if (word != null && word.text().length() == to - from && text.startsWith(word.text(), from)) {
            return word;
        }
        word = look(text.substring(from, to));
        kept.setRelease(slot, word);
        return word;
    }

    private Word look(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        ClosedClass.Entry closed = closedClass.find(lower);
        Readings readings = readings(text, lower);
        Readings start = readings;
        if (Character.isUpperCase(text.charAt(0)) && readings.added() == 0) {
            Readings small = exact(lower, text, 0);
            if (small.isKnown()) {
                start = readings.isKnown() ? small : new Readings(table, small.classNumber(), "", lower, small.added());
            }
        }
        long more = closed == null ? 0 : closed.features();
        Morphology morphology = with(readings.morphology(), more);
        Morphology atStart = start.equals(readings) ? morphology : union(morphology, start.morphology(), more);
        return new Word(text, lower, readings, start, morphology, atStart, closed);
    }

    private Readings readings(String text, String lower) {
        Readings readings = exact(text, text, 0);
        if (readings.isKnown() || !Character.isLetterOrDigit(text.charAt(0))) {
            return readings;
        }
        boolean capital = Character.isUpperCase(text.charAt(0));
        String other = capital ? lower : Character.toUpperCase(text.charAt(0)) + text.substring(1);
        readings = exact(other, text, Morphology.CASE_FOLDED);
        if (!readings.isKnown() && capital && text.length() > 1 && Character.isUpperCase(text.charAt(1))) {
            readings = exact(text.charAt(0) + lower.substring(1), text, Morphology.CASE_FOLDED);
        }
        if (readings.isKnown()) {
            return readings;
        }
        String plain = GenderForms.feminine(text);
        if (plain != null) {
            Readings feminine = readings(plain, plain.toLowerCase(Locale.ROOT));
            if (feminine.isKnown()) {
                return feminine;
            }
        }
        if (text.indexOf('ß') > 0) {
            readings = exact(text.replace("ß", "ss"), text, 0);
            if (readings.isKnown()) {
                return readings;
            }
        }
        Readings compound = compounds.read(text);
        return compound == null ? readings : compound;
    }

    private Readings exact(String form, String text, long added) {
        return new Readings(table, table.classOf(form), "", form, form.equals(text) ? 0 : added);
    }

    private Morphology with(Morphology morphology, long more) {
        return more == 0 || morphology.canAll(more)
                ? morphology
                : table.intern(morphology.features() | more, morphology.agreement());
    }

    private Morphology union(Morphology one, Morphology other, long more) {
        return table.intern(one.features() | other.features() | more, one.agreement() | other.agreement());
    }
}
