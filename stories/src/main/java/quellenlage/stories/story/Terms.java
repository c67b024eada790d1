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

    /** The keys of the heaviest terms, ascending. */
    int[] heaviest(int most) {
        if (keys.length <= most) {
            return keys.clone();
        }
        float least = weightOfRank(weights, most);
        int[] heaviest = new int[most];
        int count = 0;
        for (int i = 0; i < keys.length && count < most; i++) {
            if (weights[i] > least) {
                heaviest[count++] = keys[i];
            }
        }
        for (int i = 0; i < keys.length && count < most; i++) {
            if (weights[i] == least) {
                heaviest[count++] = keys[i];
            }
        }
        Arrays.sort(heaviest);
        return heaviest;
    }

    /** The sum of two vectors, cut to its heaviest terms. */
    static Terms sum(Terms a, Terms b, int most) {
        int[] keys = new int[a.keys.length + b.keys.length];
        float[] weights = new float[keys.length];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < a.keys.length || j < b.keys.length) {
            boolean fromA = j == b.keys.length || i < a.keys.length && a.keys[i] <= b.keys[j];
            boolean fromB = i == a.keys.length || j < b.keys.length && b.keys[j] <= a.keys[i];
            keys[count] = fromA ? a.keys[i] : b.keys[j];
            weights[count++] = (fromA ? a.weights[i] : 0) + (fromB ? b.weights[j] : 0);
            i += fromA ? 1 : 0;
            j += fromB ? 1 : 0;
        }
        Terms all = new Terms(Arrays.copyOf(keys, count), Arrays.copyOf(weights, count));
        if (count <= most) {
            return all;
        }
        int[] kept = all.heaviest(most);
        float[] keptWeights = new float[kept.length];
        for (int k = 0; k < kept.length; k++) {
            keptWeights[k] = all.weightOf(kept[k]);
        }
        return new Terms(kept, keptWeights);
    }

    /** The weight that stands at the rank, 1 being the heaviest. */
    private static float weightOfRank(float[] weights, int rank) {
        float[] sorted = weights.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - rank];
    }
}
