package quellenlage.stories.story;

import java.util.Arrays;

/** A set of terms, each a 32-bit hash with a weight; ascending, each once. */
final class Terms {

    static final Terms NONE = new Terms(new int[0], new float[0]);

    private final int[] keys;
    private final float[] weights;

    Terms(int[] keys, float[] weights) {
        this.keys = keys;
        this.weights = weights;
    }

    int size() {
        return keys.length;
    }

    int key(int index) {
        return keys[index];
    }

    float weight(int index) {
        return weights[index];
    }

    /** The weight of the term; 0 when it is not there. */
    float weightOf(int key) {
        int index = Arrays.binarySearch(keys, key);
        return index < 0 ? 0 : weights[index];
    }

    /** Sum of the products of the weights of the terms that both have. */
    double dot(Terms other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < other.keys.length) {
            if (keys[i] < other.keys[j]) {
                i++;
            } else if (keys[i] > other.keys[j]) {
                j++;
            } else {
                sum += weights[i++] * other.weights[j++];
            }
        }
        return sum;
    }

    double length() {
        double sum = 0;
        for (float weight : weights) {
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }

    /** The same terms, scaled to length 1; without terms as it is. */
    Terms unit() {
        double length = length();
        if (length == 0) {
            return this;
        }
        float[] scaled = new float[weights.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (float) (weights[i] / length);
        }
        return new Terms(keys, scaled);
    }
}
