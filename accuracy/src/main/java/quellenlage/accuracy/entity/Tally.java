package quellenlage.accuracy.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import quellenlage.accuracy.entity.Chain.Gold;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Mention;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.entity.TaggerModel;

/** Counts right, found and wanted names: span and kind strict, persons, organisations and places. */
final class Tally {

    private static final List<EntityKind> KINDS = List.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE);

    private static final Set<String> NOT_NAMES = Set.of("pronoun", "possessive");

    private final int[] right = new int[EntityKind.values().length];
    private final int[] found = new int[EntityKind.values().length];
    private final int[] wanted = new int[EntityKind.values().length];

    void add(Chain chain, int[] labels) {
        Set<Gold> gold = new HashSet<>(chain.gold());
        for (Gold name : gold) {
            wanted[name.kind().ordinal()]++;
        }
        int[] tokens = chain.candidates().tokens();
        int first = -1;
        for (int i = 0; i < labels.length; i++) {
            for (EntityKind kind : KINDS) {
                if (labels[i] == TaggerModel.label(kind, TaggerModel.FIRST)) {
                    first = tokens[i];
                } else if (labels[i] == TaggerModel.label(kind, TaggerModel.SINGLE)) {
                    count(chain, new Gold(chain.text().span(tokens[i], tokens[i] + 1), kind), gold);
                } else if (labels[i] == TaggerModel.label(kind, TaggerModel.LAST)) {
                    count(chain, new Gold(chain.text().span(first, tokens[i] + 1), kind), gold);
                }
            }
        }
    }

    /** Counts what the whole finder gives. */
    void add(Chain chain, Entities found) {
        Set<Gold> gold = new HashSet<>(chain.gold());
        for (Gold name : gold) {
            wanted[name.kind().ordinal()]++;
        }
        for (Mention mention : found.mentions()) {
            if (mention.named()
                    && KINDS.contains(mention.kind())
                    && !NOT_NAMES.contains(mention.evidence().rule())) {
                count(chain, new Gold(mention.span(), mention.kind()), gold);
            }
        }
    }

    private void count(Chain chain, Gold name, Set<Gold> gold) {
        if (gold.contains(name)) {
            right[name.kind().ordinal()]++;
            found[name.kind().ordinal()]++;
        } else if (!isSpared(chain, name.span())) {
            found[name.kind().ordinal()]++;
        }
    }

    private static boolean isSpared(Chain chain, Span span) {
        return chain.spared().stream().anyMatch(other -> other.span().contains(span));
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        int r = 0;
        int f = 0;
        int w = 0;
        for (EntityKind kind : KINDS) {
            int k = kind.ordinal();
            out.append(line(kind.name().toLowerCase(Locale.ROOT), right[k], found[k], wanted[k]));
            r += right[k];
            f += found[k];
            w += wanted[k];
        }
        return out.append(line("together", r, f, w)).toString();
    }

    private static String line(String name, int right, int found, int wanted) {
        double precision = found == 0 ? 0 : (double) right / found;
        double recall = wanted == 0 ? 0 : (double) right / wanted;
        double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(Locale.ROOT, "%-14s P %.4f  R %.4f  F1 %.4f%n", name, precision, recall, f1);
    }
}
