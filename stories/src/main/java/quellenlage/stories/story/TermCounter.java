package quellenlage.stories.story;

import java.util.Arrays;

/** Collects terms with weights that add up; can be used again and again. */
final class TermCounter {

    private int[] keys = new int[1 << 10];
    private float[] weights = new float[1 << 10];
    private boolean[] taken = new boolean[1 << 10];
    private int[] slots = new int[1 << 9];
    private int size;

    void add(int key, float weight) {
        int slot = slot(key);
        if (!taken[slot]) {
            if (size == slots.length) {
                grow();
                slot = slot(key);
            }
            taken[slot] = true;
            keys[slot] = key;
            weights[slot] = 0;
            slots[size++] = slot;
        }
        weights[slot] += weight;
    }

    /** The terms so far; the counter is empty afterwards. */
    Terms take() {
        long[] sorted = new long[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = ((long) keys[slots[i]] << 32) | slots[i];
        }
        Arrays.sort(sorted);
        int[] resultKeys = new int[size];
        float[] resultWeights = new float[size];
        for (int i = 0; i < sorted.length; i++) {
            int slot = (int) sorted[i];
            resultKeys[i] = keys[slot];
            resultWeights[i] = weights[slot];
            taken[slot] = false;
        }
        size = 0;
        return new Terms(resultKeys, resultWeights);
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key ^ (key >>> 15)) & mask;
        while (taken[slot] && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        float[] oldWeights = weights;
        int[] oldSlots = slots;
        int oldSize = size;
        keys = new int[oldKeys.length * 2];
        weights = new float[keys.length];
        taken = new boolean[keys.length];
        slots = new int[oldSlots.length * 2];
        size = 0;
        for (int i = 0; i < oldSize; i++) {
            add(oldKeys[oldSlots[i]], oldWeights[oldSlots[i]]);
        }
    }
}
