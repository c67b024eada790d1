package quellenlage.analysis.time;

import java.util.HashMap;
import java.util.Map;

/** Numbers the classes of words that patterns are made of; a word in small letters is a class of its own. */
final class Symbols {

    private final Map<String, Integer> numbers = new HashMap<>();

    int number(String name) {
        return numbers.computeIfAbsent(name, n -> numbers.size());
    }

    boolean knows(String name) {
        return numbers.containsKey(name);
    }

    int size() {
        return numbers.size();
    }
}
