package quellenlage.analysis.figure;

import java.util.List;

/**
 * The noun phrase after a number.
 *
 * @param from index of its first atom
 * @param head index of the noun
 * @param to index after the noun
 * @param attributes lemmas of the adjectives before the noun
 * @param partitive a genitive determiner opens it: "seiner Soldaten"
 */
record NounPhrase(int from, int head, int to, List<String> attributes, boolean partitive) {

    NounPhrase {
        attributes = List.copyOf(attributes);
    }
}
