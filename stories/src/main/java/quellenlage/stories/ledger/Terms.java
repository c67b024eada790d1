package quellenlage.stories.ledger;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import quellenlage.analysis.article.Analysis;
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

    private final Concepts concepts;
    private final Map<String, Integer> ids = new HashMap<>();
    private double[] weights = new double[0];
    private final BitSet states = new BitSet();

    private Terms(Concepts concepts) {
        this.concepts = concepts;
    }

    static Terms of(List<Analysis> articles, Concepts concepts) {
        Terms terms = new Terms(concepts);
        Map<String, Integer> frequency = new HashMap<>();
        int sentences = 0;
        for (Analysis analysis : articles) {
            for (Sentence sentence : analysis.text().sentences()) {
                sentences++;
                TreeSet<String> found = new TreeSet<>();
                for (Token token : analysis.text().tokens(sentence.tokens())) {
                    String term = concepts.term(token);
                    if (term != null) {
                        found.add(term);
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

    Content content(TokenizedText text, List<Span> spans) {
        TreeSet<Integer> found = new TreeSet<>();
        TreeSet<String> numbers = new TreeSet<>();
        int negations = 0;
        for (Span span : spans) {
            TokenRange range = text.tokensIn(span);
            for (Token token : text.tokens(range)) {
                String term = concepts.term(token);
                if (term == null) {
                    continue;
                }
                if (term.equals(Concepts.NEGATION)) {
                    negations++;
                    continue;
                }
                if (token.pos() == PartOfSpeech.NUM
                        && Character.isDigit(token.text().charAt(0))) {
                    numbers.add(token.text());
                }
                Integer id = ids.get(term);
                if (id != null) {
                    found.add(id);
                }
            }
        }
        int[] terms = found.stream().mapToInt(Integer::intValue).toArray();
        double weight = Arrays.stream(terms).mapToDouble(id -> weights[id]).sum();
        return new Content(terms, numbers.toArray(String[]::new), negations % 2 == 1, weight);
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
