package quellenlage.intake;

import java.util.Arrays;

/**
 * The ids given so far. Keeps 64 bits of each instead of the id, so that millions of articles can stream through; two ids
 * out of ten million fall together with a probability below one in a hundred thousand.
 */
final class SeenIds {

    private long[] table = new long[1 << 10];
    private int size;

    /** Whether the id is new. */
    boolean add(String id) {
        if (size * 2 > table.length) {
            long[] old = table;
            table = new long[old.length * 2];
            Arrays.stream(old).filter(hash -> hash != 0).forEach(hash -> table[slot(hash)] = hash);
        }
        long hash = hash(id);
        int slot = slot(hash);
        if (table[slot] == hash) {
            return false;
        }
        table[slot] = hash;
        size++;
        return true;
    }

    private int slot(long hash) {
        int mask = table.length - 1;
        int slot = (int) hash & mask;
        while (table[slot] != 0 && table[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** FNV-1a over the code units, mixed at the end as in SplitMix64; never 0. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
