package quellenlage.stories.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds open stories by their heaviest terms.
 *
 * <p>A term remembers at most {@value #HOLDERS} stories, the newest; what a look-up costs does therefore not grow with the
 * number of stories beyond that. Entries of stories that are gone or have moved on are dropped when a list is full.
 */
final class StoryIndex {

    private static final int HOLDERS = 256;

    /** Terms of an article that are looked up, the heaviest. */
    private static final int QUERY = 32;

    private final List<@Nullable OpenStory> slots = new ArrayList<>();
    private final List<Integer> free = new ArrayList<>();
    private int[] keys = new int[1 << 12];
    private int[] @Nullable [] lists = new int[1 << 12][];
    private int used;

    private float[] scores = new float[64];
    private int[] met = new int[64];
    private long steps;

    /** A place for a new story. */
    int newSlot() {
        if (free.isEmpty()) {
            slots.add(null);
            return slots.size() - 1;
        }
        return free.remove(free.size() - 1);
    }

    void put(OpenStory story) {
        slots.set(story.slot, story);
        for (int key : story.newHandles()) {
            append(key, story.slot);
        }
    }

    void remove(OpenStory story) {
        story.gone = true;
        slots.set(story.slot, null);
        free.add(story.slot);
    }

    /** Stories in the index. */
    int size() {
        return slots.size() - free.size();
    }

    /** List entries visited so far: the work done. */
    long steps() {
        return steps;
    }

    /** The stories that share most of the vector's heaviest terms; at most so many, the most promising first. */
    List<OpenStory> promising(Terms vector, int most) {
        if (scores.length < slots.size()) {
            scores = Arrays.copyOf(scores, slots.size() * 2);
        }
        int count = 0;
        for (int key : vector.heaviest(QUERY)) {
            int[] list = lists[slot(key)];
            if (list == null) {
                continue;
            }
            float weight = vector.weightOf(key);
            for (int i = 1; i <= list[0]; i++) {
                int story = list[i];
                if (scores[story] == 0) {
                    if (count == met.length) {
                        met = Arrays.copyOf(met, count * 2);
                    }
                    met[count++] = story;
                }
                scores[story] += weight;
            }
            steps += list[0];
        }
        return best(count, most);
    }

    private List<OpenStory> best(int count, int most) {
        long[] top = new long[most];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            long entry = ((long) Float.floatToIntBits(scores[met[i]]) << 32) | (Integer.MAX_VALUE - met[i]);
            scores[met[i]] = 0;
            if (kept < most) {
                top[kept++] = entry;
                if (kept == most) {
                    Arrays.sort(top);
                }
            } else if (entry > top[0]) {
                int at = 0;
                while (at + 1 < most && top[at + 1] < entry) {
                    top[at] = top[at + 1];
                    at++;
                }
                top[at] = entry;
            }
        }
        Arrays.sort(top, 0, kept);
        List<OpenStory> stories = new ArrayList<>(kept);
        for (int i = kept - 1; i >= 0; i--) {
            OpenStory story = slots.get(Integer.MAX_VALUE - (int) top[i]);
            if (story != null) {
                stories.add(story);
            }
        }
        return stories;
    }

    private void append(int key, int story) {
        int slot = slot(key);
        int[] list = lists[slot];
        if (list == null) {
            if (used * 2 >= keys.length) {
                rebuild();
                slot = slot(key);
            }
            keys[slot] = key;
            lists[slot] = new int[] {1, story};
            used++;
            return;
        }
        if (list[0] + 1 == list.length) {
            list = list[0] < HOLDERS
                    ? Arrays.copyOf(list, Math.min(HOLDERS + 1, list.length * 2))
                    : withRoom(key, list);
            lists[slot] = list;
        }
        list[++list[0]] = story;
    }

    /** A full list without the entries that lead nowhere, or without its oldest quarter. */
    private int[] withRoom(int key, int[] list) {
        int kept = valid(key, list);
        if (kept > HOLDERS * 3 / 4) {
            int dropped = HOLDERS / 4;
            System.arraycopy(list, 1 + dropped, list, 1, kept - dropped);
            kept -= dropped;
        }
        list[0] = kept;
        return list;
    }

    /** Moves the entries that still lead to a story to the front; their number. */
    private int valid(int key, int[] list) {
        int kept = 0;
        for (int i = 1; i <= list[0]; i++) {
            OpenStory story = slots.get(list[i]);
            if (story != null && story.isFoundBy(key)) {
                list[++kept] = list[i];
            }
        }
        return kept;
    }

    /** Drops terms that lead to no story and makes room for more. */
    private void rebuild() {
        int[] oldKeys = keys;
        int[] @Nullable [] oldLists = lists;
        int live = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            int[] list = oldLists[i];
            if (list != null) {
                int kept = valid(oldKeys[i], list);
                oldLists[i] = kept == 0 ? null : Arrays.copyOf(list, kept + 1);
                list[0] = kept;
                live += kept == 0 ? 0 : 1;
            }
        }
        int capacity = Integer.highestOneBit(Math.max(1 << 11, live)) * 4;
        keys = new int[capacity];
        lists = new int[capacity][];
        used = live;
        for (int i = 0; i < oldKeys.length; i++) {
            int[] list = oldLists[i];
            if (list != null) {
                list[0] = list.length - 1;
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                lists[slot] = list;
            }
        }
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key ^ (key >>> 15)) & mask;
        while (lists[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
