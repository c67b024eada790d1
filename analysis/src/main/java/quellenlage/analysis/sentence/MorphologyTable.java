package quellenlage.analysis.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Morphology;

/**
 * The compiled dictionary: from a form to its class, from a class to its readings.
 *
 * <p>Forms are kept as 32-bit fingerprints, so a form that the dictionary does not have is taken for another one in about
 * one of 300 million look-ups. The layout of the file is described where it is written, in {@code MorphologyWriter}.
 */
final class MorphologyTable {

    /** The class of forms that the dictionary does not have. */
    static final int NONE = -1;

    private static final String RESOURCE = "/quellenlage/morphology/de/morphology.bin";
    private static final int MAGIC = 0x314D4C51;

    private final int[] fingerprints;
    private final char[] classes;
    private final int[] firstEntry;
    private final char[] tagSets;
    private final char[] rules;
    private final byte[] ruleCut;
    private final String[] ruleAppend;
    private final long[] featuresOfTagSet;
    private final int[] agreementOfTagSet;

    /** Filled when first asked for; every thread would put an equal value. */
    private final @Nullable Morphology[] morphologies;

    private final Map<Morphology, Morphology> interned = new ConcurrentHashMap<>();

    private MorphologyTable(ByteBuffer in) {
        if (in.getInt() != MAGIC) {
            throw new IllegalStateException(RESOURCE + " is not a morphology table");
        }
        int slots = in.getInt();
        int classCount = in.getInt();
        int entries = in.getInt();
        int tagSetCount = in.getInt();
        int tagsInSets = in.getInt();
        int ruleCount = in.getInt();
        int tagCount = in.getInt();
        fingerprints = ints(in, slots);
        classes = chars(in, slots);
        firstEntry = ints(in, classCount + 1);
        tagSets = chars(in, entries);
        rules = chars(in, entries);
        int[] firstTag = ints(in, tagSetCount + 1);
        char[] tagsOfSets = chars(in, tagsInSets);
        ruleCut = new byte[ruleCount];
        ruleAppend = new String[ruleCount];
        for (int i = 0; i < ruleCount; i++) {
            ruleCut[i] = in.get();
            ruleAppend[i] = text(in);
        }
        long[] featuresOfTag = new long[tagCount];
        int[] agreementOfTag = new int[tagCount];
        for (int i = 0; i < tagCount; i++) {
            String tag = text(in);
            featuresOfTag[i] = DictionaryTags.features(tag);
            agreementOfTag[i] = DictionaryTags.agreement(tag);
        }
        featuresOfTagSet = new long[tagSetCount];
        agreementOfTagSet = new int[tagSetCount];
        for (int set = 0; set < tagSetCount; set++) {
            for (int i = firstTag[set]; i < firstTag[set + 1]; i++) {
                featuresOfTagSet[set] |= featuresOfTag[tagsOfSets[i]];
                agreementOfTagSet[set] |= agreementOfTag[tagsOfSets[i]];
            }
        }
        morphologies = new Morphology[classCount];
    }

    /** The German table; loaded once. */
    static MorphologyTable german() {
        return Holder.GERMAN;
    }

    /** The class of a form as it is written here; {@link #NONE} when the dictionary does not have it. */
    int classOf(String form) {
        long hash = hash(form);
        int fingerprint = (int) hash == 0 ? 1 : (int) hash;
        int slot = (int) (((hash >>> 32) * fingerprints.length) >>> 32);
        while (true) {
            int there = fingerprints[slot];
            if (there == fingerprint) {
                return classes[slot];
            }
            if (there == 0) {
                return NONE;
            }
            slot = slot + 1 == fingerprints.length ? 0 : slot + 1;
        }
    }

    /** All readings of a class together. */
    Morphology morphology(int classNumber) {
        if (classNumber == NONE) {
            return Morphology.UNKNOWN;
        }
        Morphology known = morphologies[classNumber];
        if (known == null) {
            long features = 0;
            int agreement = 0;
            for (int entry = firstEntry[classNumber]; entry < firstEntry[classNumber + 1]; entry++) {
                features |= featuresOfTagSet[tagSets[entry]];
                agreement |= agreementOfTagSet[tagSets[entry]];
            }
            known = intern(features, agreement);
            morphologies[classNumber] = known;
        }
        return known;
    }

    /** One instance for equal values. */
    Morphology intern(long features, int agreement) {
        Morphology morphology = new Morphology(features, agreement);
        Morphology known = interned.putIfAbsent(morphology, morphology);
        return known == null ? morphology : known;
    }

    /** How many lemmas the class has. */
    int lemmas(int classNumber) {
        return firstEntry[classNumber + 1] - firstEntry[classNumber];
    }

    /** What the form can be when it belongs to the given lemma. */
    long features(int classNumber, int lemma) {
        return featuresOfTagSet[tagSets[firstEntry[classNumber] + lemma]];
    }

    /** The cases, numbers and genders that the form can have when it belongs to the given lemma. */
    int agreement(int classNumber, int lemma) {
        return agreementOfTagSet[tagSets[firstEntry[classNumber] + lemma]];
    }

    /**
     * A lemma of a form.
     *
     * @param form of that class, in the case of the dictionary
     */
    String lemma(int classNumber, int lemma, String form) {
        int rule = rules[firstEntry[classNumber] + lemma];
        int cut = ruleCut[rule];
        String append = ruleAppend[rule];
        return cut == 0 && append.isEmpty()
                ? form
                : form.substring(0, Math.max(0, form.length() - cut)).concat(append);
    }

    /** FNV-1a over UTF-16 code units with the finish of MurmurHash3, as the writer of the table counts. */
    private static long hash(String form) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < form.length(); i++) {
            hash = (hash ^ form.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        hash *= 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }

    private static int[] ints(ByteBuffer in, int count) {
        int[] values = new int[count];
        in.asIntBuffer().get(values);
        in.position(in.position() + 4 * count);
        return values;
    }

    private static char[] chars(ByteBuffer in, int count) {
        char[] values = new char[count];
        in.asCharBuffer().get(values);
        in.position(in.position() + 2 * count);
        return values;
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.get() & 0xFF];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static final class Holder {
        static final MorphologyTable GERMAN = load();

        private static MorphologyTable load() {
            try (InputStream in = MorphologyTable.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(RESOURCE + " is not on the class path");
                }
                return new MorphologyTable(ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN));
            } catch (IOException e) {
                throw new UncheckedIOException(RESOURCE, e);
            }
        }
    }
}
