package quellenlage.stories.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Groups figures by what they count, then joins those whose text leaves a part of that out to the series that they mean. */
final class SeriesJoiner {

    /** Smaller numbers are too common to show by their value alone what they count. */
    private static final int TELLING_VALUE = 100;

    private final Map<String, List<CountedFigure>> byKey = new LinkedHashMap<>();
    private final List<CountedFigure> bare = new ArrayList<>();
    private final Synonyms synonyms;

    SeriesJoiner(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    void add(CountedFigure read) {
        Subject subject = read.subject();
        if (subject.isBare()) {
            bare.add(read);
        } else if (subject.what().isEmpty()) {
            byKey.put("alone " + read.article() + ' ' + read.index(), new ArrayList<>(List.of(read)));
        } else {
            put(key(subject.key(), subject.state()), read);
        }
    }

    /** Adds a figure that counts something of its own, together with the others of that name only. */
    void addApart(CountedFigure read, String name) {
        put("alone apart " + name, read);
    }

    /** The groups, in the order of their first figure. */
    List<List<CountedFigure>> joined() {
        adoptGeneral();
        adoptStateless();
        adoptBare();
        return List.copyOf(byKey.values());
    }

    private static String key(String key, @Nullable String state) {
        return key + '|' + (state == null ? "" : state);
    }

    private void put(String key, CountedFigure read) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(read);
    }

    private void keep(String key, List<CountedFigure> left) {
        if (left.isEmpty()) {
            byKey.remove(key);
        } else {
            byKey.put(key, left);
        }
    }

    /**
     * "250 Menschen an Bord" beside "212 Fahrgäste": a general noun joins the narrower one of the story that its sentence
     * means ({@code synonyms.tsv}), or whose value it repeats.
     */
    private void adoptGeneral() {
        for (String key : List.copyOf(byKey.keySet())) {
            List<CountedFigure> general = byKey.getOrDefault(key, List.of());
            if (general.isEmpty() || key.startsWith("alone ")) {
                continue;
            }
            Set<String> narrower = new TreeSet<>();
            for (String concept : synonyms.narrowerThan(general.get(0).subject())) {
                byKey.keySet().stream()
                        .filter(other -> other.startsWith(concept + "||"))
                        .forEach(narrower::add);
            }
            List<CountedFigure> left = new ArrayList<>();
            Map<String, String> meant = new HashMap<>();
            for (CountedFigure read : general) {
                String target = narrower.stream()
                        .filter(other -> synonyms.means(read, concept(other)) || repeats(other, read))
                        .findFirst()
                        .orElse(null);
                if (target == null) {
                    left.add(read);
                } else {
                    put(target, read);
                    meant.put(read.article(), target);
                }
            }
            left.removeIf(read -> {
                String target = meant.get(read.article());
                if (target != null) {
                    put(target, read);
                }
                return target != null;
            });
            keep(key, left);
        }
    }

    private static String concept(String key) {
        return key.substring(0, key.indexOf('|'));
    }

    private boolean repeats(String key, CountedFigure read) {
        Double low = read.figure().low();
        Double high = read.figure().high();
        double most = Math.max(low == null ? 0 : low, high == null ? 0 : high);
        return most >= TELLING_VALUE
                && byKey.getOrDefault(key, List.of()).stream()
                        .anyMatch(other -> other.value().equals(read.value()));
    }

    /** Figures whose state the text leaves out join the series of the same thing that their own article has, or the only one. */
    private void adoptStateless() {
        for (String key : List.copyOf(byKey.keySet())) {
            List<CountedFigure> stateless = byKey.get(key);
            if (stateless == null || !key.endsWith("|") || key.startsWith("alone ")) {
                continue;
            }
            List<String> others = byKey.keySet().stream()
                    .filter(other -> other.startsWith(key) && !other.equals(key))
                    .toList();
            if (others.isEmpty()) {
                continue;
            }
            List<CountedFigure> left = new ArrayList<>();
            for (CountedFigure read : stateless) {
                String target = target(others, read);
                if (target == null) {
                    left.add(read);
                } else {
                    put(target, read);
                }
            }
            keep(key, left);
        }
    }

    private @Nullable String target(List<String> others, CountedFigure read) {
        List<String> inArticle = others.stream()
                .filter(key -> byKey.getOrDefault(key, List.of()).stream()
                        .anyMatch(r -> r.article().equals(read.article())))
                .toList();
        if (inArticle.size() == 1) {
            return inArticle.get(0);
        }
        return inArticle.isEmpty() && others.size() == 1 ? others.get(0) : null;
    }

    /** A number without a noun that repeats a value of its article belongs to the thing that the value counts. */
    private void adoptBare() {
        Map<String, String> keyOfValue = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        byKey.forEach((key, list) -> {
            sizes.put(key, list.size());
            Set<String> values = new HashSet<>();
            list.forEach(read -> values.add(read.valueInArticle()));
            values.forEach(
                    value -> keyOfValue.merge(value, key, (a, b) -> sizes.getOrDefault(a, 0) >= list.size() ? a : b));
        });
        for (CountedFigure read : bare) {
            String key = keyOfValue.get(read.valueInArticle());
            Double high = read.figure().high();
            if (key != null && high != null && high >= TELLING_VALUE) {
                put(key, read);
            }
        }
    }
}
