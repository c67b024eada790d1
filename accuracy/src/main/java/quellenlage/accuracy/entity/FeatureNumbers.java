package quellenlage.accuracy.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives features small numbers in the order in which they are seen. */
final class FeatureNumbers {

    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<Integer> hashes = new ArrayList<>();

    int[] of(int[] features) {
        int[] found = new int[features.length];
        for (int i = 0; i < features.length; i++) {
            found[i] = numbers.computeIfAbsent(features[i], hash -> {
                hashes.add(hash);
                return hashes.size() - 1;
            });
        }
        return found;
    }

    int size() {
        return hashes.size();
    }

    int hash(int number) {
        return hashes.get(number);
    }
}
