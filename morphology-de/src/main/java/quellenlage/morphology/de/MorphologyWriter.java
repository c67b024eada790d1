package quellenlage.morphology.de;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the compact table: a hash of the form leads to its class; forms of one class have the same tags and the same way
 * from form to lemma.
 *
 * <p>Layout, little endian:
 *
 * <pre>
 *   int    magic, slots, classes, entries, tag sets, tags in tag sets, lemma rules, tags
 *   int[]  fingerprint of each slot, 0 = free            open addressing, linear probing
 *   char[] class of each slot
 *   int[]  first entry of each class, one more at the end
 *   char[] tag set of each entry        entries with more tags first
 *   char[] lemma rule of each entry
 *   int[]  first tag of each tag set, one more at the end
 *   char[] tags of the tag sets
 *   rules  (byte characters to cut from the end, byte length, UTF-8 bytes to append)
 *   tags   (byte length, UTF-8 bytes)
 * </pre>
 */
final class MorphologyWriter {

    static final int MAGIC = 0x314D4C51; // QLM1

    private static final double LOAD = 0.75;

    private final Map<String, Integer> classOfForm = new LinkedHashMap<>();
    private final Map<List<Entry>, Integer> classes = new LinkedHashMap<>();
    private final Map<List<Integer>, Integer> tagSets = new LinkedHashMap<>();
    private final Map<Rule, Integer> rules = new LinkedHashMap<>();
    private final Map<String, Integer> tags = new LinkedHashMap<>();

    void add(String form, List<Reading> readings) {
        Map<String, TreeSet<Integer>> tagsByLemma = new TreeMap<>();
        for (Reading reading : readings) {
            tagsByLemma
                    .computeIfAbsent(reading.lemma(), lemma -> new TreeSet<>())
                    .add(number(tags, reading.tag()));
        }
        List<Entry> entries = new ArrayList<>();
        tagsByLemma.forEach((lemma, set) -> entries.add(
                new Entry(number(tagSets, List.copyOf(set)), number(rules, Rule.from(form, lemma)), set.size())));
        entries.sort(Comparator.comparingInt(Entry::size)
                .reversed()
                .thenComparingInt(Entry::tagSet)
                .thenComparingInt(Entry::rule));
        classOfForm.put(form, number(classes, List.copyOf(entries)));
    }

    String summary() {
        return String.format(
                Locale.ROOT,
                "%d forms, %d classes, %d tag sets, %d lemma rules, %d tags",
                classOfForm.size(),
                classes.size(),
                tagSets.size(),
                rules.size(),
                tags.size());
    }

    byte[] toBytes() {
        if (classes.size() > Character.MAX_VALUE || rules.size() > Character.MAX_VALUE) {
            throw new IllegalStateException("too many classes for 16 bits: " + summary());
        }
        int slots = (int) (classOfForm.size() / LOAD) + 1;
        int entries = classes.keySet().stream().mapToInt(List::size).sum();
        int tagsInSets = tagSets.keySet().stream().mapToInt(List::size).sum();
        ByteBuffer out = ByteBuffer.allocate(1 << 24).order(ByteOrder.LITTLE_ENDIAN);
        for (int value :
                new int[] {MAGIC, slots, classes.size(), entries, tagSets.size(), tagsInSets, rules.size(), tags.size()
                }) {
            out.putInt(value);
        }
        writeForms(out, slots);
        int first = 0;
        for (List<Entry> list : classes.keySet()) {
            out.putInt(first);
            first += list.size();
        }
        out.putInt(first);
        classes.keySet().forEach(list -> list.forEach(entry -> out.putChar((char) entry.tagSet())));
        classes.keySet().forEach(list -> list.forEach(entry -> out.putChar((char) entry.rule())));
        first = 0;
        for (List<Integer> set : tagSets.keySet()) {
            out.putInt(first);
            first += set.size();
        }
        out.putInt(first);
        tagSets.keySet().forEach(set -> set.forEach(tag -> out.putChar((char) tag.intValue())));
        rules.keySet().forEach(rule -> {
            out.put((byte) rule.cut());
            text(out, rule.append());
        });
        tags.keySet().forEach(tag -> text(out, tag));
        byte[] bytes = new byte[out.position()];
        out.flip().get(bytes);
        return bytes;
    }

    private void writeForms(ByteBuffer out, int slots) {
        int[] fingerprints = new int[slots];
        char[] classOf = new char[slots];
        classOfForm.forEach((form, number) -> {
            long hash = hash(form);
            int slot = (int) (((hash >>> 32) * slots) >>> 32);
            while (fingerprints[slot] != 0) {
                slot = slot + 1 == slots ? 0 : slot + 1;
            }
            fingerprints[slot] = fingerprint(hash);
            classOf[slot] = (char) number.intValue();
        });
        for (int fingerprint : fingerprints) {
            out.putInt(fingerprint);
        }
        for (char number : classOf) {
            out.putChar(number);
        }
    }

    /** FNV-1a over UTF-16 code units with the finish of MurmurHash3; the reader of the table counts alike. */
    static long hash(String form) {
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

    static int fingerprint(long hash) {
        return (int) hash == 0 ? 1 : (int) hash;
    }

    private static void text(ByteBuffer out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.put((byte) bytes.length).put(bytes);
    }

    private static <T> int number(Map<T, Integer> numbers, T value) {
        Integer known = numbers.putIfAbsent(value, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** One lemma of a class with all tags it has there. */
    private record Entry(int tagSet, int rule, int size) {}

    /** From form to lemma: cut so many characters from the end, append these. */
    private record Rule(int cut, String append) {

        static Rule from(String form, String lemma) {
            int common = 0;
            int most = Math.min(form.length(), lemma.length());
            while (common < most && form.charAt(common) == lemma.charAt(common)) {
                common++;
            }
            return new Rule(form.length() - common, lemma.substring(common));
        }
    }
}
