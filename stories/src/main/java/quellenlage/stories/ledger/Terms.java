package quellenlage.stories.ledger;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.article.TokenizedText;

/** The terms of one story and how much each tells: rare ones much, those of every sentence little. */
final class Terms {

    /**
     * What a stretch of text says, without order.
     *
     * @param terms numbers of its terms, ascending
     * @param numbers its figures as they stand, ascending
     * @param negated whether the number of negations is odd
     * @param weight sum over the terms
     */
    record Content(int[] terms, String[] numbers, boolean negated, double weight) {}

    /** Begins the term of an actor. */
    private static final String ACTOR = "\u00A7";

    private final Concepts concepts;
    private final Map<String, Integer> ids = new HashMap<>();
    private double[] weights = new double[0];
    private final BitSet states = new BitSet();

    private Terms(Concepts concepts) {
        this.concepts = concepts;
    }

    static Terms of(StoryContext context, Concepts concepts) {
        Terms terms = new Terms(concepts);
        Map<String, Integer> frequency = new HashMap<>();
        Set<String> printed = new HashSet<>();
        int sentences = 0;
        for (Analysis analysis : context.articles()) {
            String[] named = named(context, analysis);
            for (Sentence sentence : analysis.text().sentences()) {
                // A sentence that several articles print is said once, so that a copy makes nothing more common.
                if (!printed.add(analysis.text().text(sentence.span()))) {
                    continue;
                }
                sentences++;
                TreeSet<String> found = new TreeSet<>();
                for (int i = sentence.tokens().from(); i < sentence.tokens().to(); i++) {
                    String term = concepts.term(analysis.text().token(i));
                    if (term != null) {
                        found.add(term);
                    }
                    if (named[i] != null) {
                        found.add(named[i]);
                    }
                }
                found.forEach(term -> frequency.merge(term, 1, Integer::sum));
            }
        }
        terms.weights = new double[frequency.size()];
        for (Map.Entry<String, Integer> entry : new TreeMap<>(frequency).entrySet()) {
            int id = terms.ids.size();
            terms.ids.put(entry.getKey(), id);
            terms.states.set(id, entry.getKey().startsWith("@"));
            terms.weights[id] = Math.log(1 + (sentences + 1.0) / entry.getValue());
        }
        return terms;
    }

    /** For each token the term of the person or organisation that it names or stands for; null for all others. */
    private static @Nullable String[] named(StoryContext context, Analysis analysis) {
        @Nullable String[] named = new String[analysis.text().tokens().size()];
        for (Mention mention : analysis.entities().mentions()) {
            String actor = mention.kind() == EntityKind.PERSON || mention.kind() == EntityKind.ORGANISATION
                    ? context.actorId(analysis.article().id(), mention.actor())
                    : null;
            TokenRange range = analysis.text().tokensIn(mention.span());
            for (int i = range.from(); actor != null && i < range.to(); i++) {
                named[i] = ACTOR + actor;
            }
        }
        return named;
    }

    /**
     * What a speaker says, with those he names under whichever name as one term each, himself left out.
     *
     * @param without words that say who speaks, where they stand among the others
     * @param self id of the speaker; null when he is not known
     */
    Content said(StoryContext context, Analysis analysis, List<Span> spans, List<Span> without, @Nullable String self) {
        @Nullable String[] named = named(context, analysis);
        Collector collector = new Collector();
        for (Span span : spans) {
            TokenRange range = analysis.text().tokensIn(span);
            for (int i = range.from(); i < range.to(); i++) {
                Token token = analysis.text().token(i);
                if (without.stream().anyMatch(words -> words.contains(token.span()))) {
                    continue;
                }
                if (named[i] == null) {
                    collector.add(token);
                } else if (!named[i].equals(ACTOR + self)) {
                    collector.add(named[i]);
                }
            }
        }
        return collector.content();
    }

    Content content(TokenizedText text, List<Span> spans) {
        Collector collector = new Collector();
        for (Span span : spans) {
            text.tokens(text.tokensIn(span)).forEach(collector::add);
        }
        return collector.content();
    }

    /** Collects the terms of a stretch of text. */
    private final class Collector {

        private final TreeSet<Integer> found = new TreeSet<>();
        private final TreeSet<String> numbers = new TreeSet<>();
        private int negations;

        void add(Token token) {
            String term = concepts.term(token);
            if (term == null) {
                return;
            }
            if (term.equals(Concepts.NEGATION)) {
                negations++;
                return;
            }
            if (token.pos() == PartOfSpeech.NUM
                    && Character.isDigit(token.text().charAt(0))) {
                numbers.add(token.text());
            }
            add(term);
        }

        void add(String term) {
            Integer id = ids.get(term);
            if (id != null) {
                found.add(id);
            }
        }

        Content content() {
            int[] terms = found.stream().mapToInt(Integer::intValue).toArray();
            double weight = Arrays.stream(terms).mapToDouble(id -> weights[id]).sum();
            return new Content(terms, numbers.toArray(String[]::new), negations % 2 == 1, weight);
        }
    }

    /** False for "Berichte aus Nordkorea": nothing but states and words that say that something is said. */
    boolean saysMoreThanNames(Content content) {
        return Arrays.stream(content.terms).anyMatch(term -> !states.get(term));
    }

    double weight(int term) {
        return weights[term];
    }

    int size() {
        return weights.length;
    }

    /** Weight of the terms that both have. */
    double shared(Content a, Content b) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.terms.length && j < b.terms.length) {
            if (a.terms[i] == b.terms[j]) {
                sum += weights[a.terms[i]];
                i++;
                j++;
            } else if (a.terms[i] < b.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** Number of the terms that both have. */
    static int sharedTerms(Content a, Content b) {
        int count = 0;
        for (int term : a.terms) {
            count += Arrays.binarySearch(b.terms, term) >= 0 ? 1 : 0;
        }
        return count;
    }

    /** The terms by weight, the most telling first, at most as many as asked for. */
    int[] rarest(Content content, int most) {
        return Arrays.stream(content.terms)
                .boxed()
                .sorted((a, b) ->
                        weights[a] != weights[b] ? Double.compare(weights[b], weights[a]) : Integer.compare(a, b))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
