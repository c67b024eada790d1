package quellenlage.analysis.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.TreeMap;
import quellenlage.analysis.lexicon.LexiconException;

/**
 * What many thousand names can be: first names, surnames, towns, countries. One open-addressed hash table in an int array
 * that is used as it was read; a name is kept as 24 bits of its hash and 8 bits of what it can be.
 *
 * <p>Written by {@code quellenlage.accuracy.entity.PackGazetteer}; its sources are listed there.
 */
public final class Gazetteer {

    public static final int MALE = 1;
    public static final int FEMALE = 1 << 1;
    public static final int SURNAME = 1 << 2;
    public static final int TOWN = 1 << 3;
    /** A town of 50,000 or more, or one that has a German name of its own. */
    public static final int CITY = 1 << 4;
    /** A state, a territory, a federal state, a continent. */
    public static final int COUNTRY = 1 << 5;
    /** The beginning of a name of several words; the words so far need not be a name. */
    public static final int PREFIX = 1 << 6;

    public static final int FIRST_NAME = MALE | FEMALE;
    public static final int LOCATION = TOWN | CITY | COUNTRY;
    /** Words that the longest name has. */
    static final int LONGEST = 6;

    private static final long START = 0xCBF29CE484222325L;
    private static final int MAGIC = 0x514C4731;

    private final int[] slots;
    private final int shift;

    private Gazetteer(int[] slots) {
        this.slots = slots;
        this.shift = 64 - Integer.numberOfTrailingZeros(slots.length);
    }

    /** The German gazetteer. */
    public static Gazetteer german() {
        return read("names.bin");
    }

    private static Gazetteer read(String name) {
        try (InputStream stream = Gazetteer.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new LexiconException(name, 0, "no such file beside " + Gazetteer.class.getName());
            }
            ByteBuffer bytes = ByteBuffer.wrap(stream.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            if (bytes.remaining() < 8 || bytes.getInt() != MAGIC) {
                throw new LexiconException(name, 0, "not a gazetteer");
            }
            int size = bytes.getInt();
            if (Integer.bitCount(size) != 1 || bytes.remaining() != 4L * size) {
                throw new LexiconException(name, 0, "cut off");
            }
            int[] slots = new int[size];
            bytes.asIntBuffer().get(slots);
            return new Gazetteer(slots);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** What a name can be; 0 for an unknown one. */
    int flags(CharSequence name) {
        return look(extend(START, name, name.length()));
    }

    /** What the first characters of a word can be. */
    int flags(CharSequence word, int length) {
        return look(extend(START, word, length));
    }

    static long start() {
        return START;
    }

    /** The running hash after more characters. */
    static long extend(long hash, CharSequence characters, int length) {
        long h = hash;
        for (int i = 0; i < length; i++) {
            h = (h ^ characters.charAt(i)) * 0x100000001B3L;
        }
        return h;
    }

    /** What the name with this running hash can be. */
    int look(long running) {
        long h = mix(running);
        int mask = slots.length - 1;
        int fingerprint = (int) (h >>> 8) | 0xFF;
        for (int i = (int) (h >>> shift); slots[i & mask] != 0; i++) {
            int slot = slots[i & mask];
            if ((slot | 0xFF) == fingerprint) {
                return slot & 0xFF;
            }
        }
        return 0;
    }

    private static long mix(long running) {
        long h = (running ^ (running >>> 32)) * 0x9E3779B97F4A7C15L;
        return h ^ (h >>> 29);
    }

    /** Builds the file. */
    public static final class Writer {

        private final Map<String, Integer> flags = new TreeMap<>();

        /** Adds what a name of one or more words, separated by blanks, can be. */
        public void add(String name, int flag) {
            flags.merge(name, flag, (a, b) -> a | b);
            for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
                flags.merge(name.substring(0, blank), PREFIX, (a, b) -> a | b);
            }
        }

        public int size() {
            return flags.size();
        }

        /** The bytes of the file; the table is at most six sevenths full. */
        public byte[] bytes() {
            int size = Integer.highestOneBit(flags.size() * 7 / 6) * 2;
            int shift = 64 - Integer.numberOfTrailingZeros(size);
            int[] slots = new int[size];
            flags.forEach((name, bits) -> {
                long h = mix(extend(START, name, name.length()));
                int i = (int) (h >>> shift);
                while (slots[i & (size - 1)] != 0) {
                    i++;
                }
                slots[i & (size - 1)] = ((int) (h >>> 8) & ~0xFF) | bits;
            });
            ByteBuffer out = ByteBuffer.allocate(8 + 4 * size).order(ByteOrder.LITTLE_ENDIAN);
            out.putInt(MAGIC).putInt(size).asIntBuffer().put(slots);
            return out.array();
        }
    }
}
