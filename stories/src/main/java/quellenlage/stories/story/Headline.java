package quellenlage.stories.story;

import java.util.List;

/** Chooses the headline of a story among those of its articles. */
final class Headline {

    /** Letters up to which a longer headline is no worse. */
    private static final int COMFORTABLE = 90;

    private Headline() {}

    /**
     * The headline that names most of what the articles have in common.
     *
     * @param titles of the articles; empty where there is none
     * @param titleTerms their terms
     * @param centre mean of the articles' vectors
     * @return empty when no article has a headline
     */
    static String of(List<String> titles, List<Terms> titleTerms, Terms centre) {
        String best = "";
        double most = -1;
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i);
            if (title.isBlank()) {
                continue;
            }
            double told = 0;
            Terms terms = titleTerms.get(i);
            for (int t = 0; t < terms.size(); t++) {
                told += centre.weightOf(terms.key(t));
            }
            double value = told * charm(title);
            if (value > most + 1e-9) {
                most = value;
                best = title.strip();
            }
        }
        return best;
    }

    /** Less for questions, for headlines that only quote and for very long ones. */
    private static double charm(String title) {
        double charm = 1;
        String text = title.strip();
        if (text.endsWith("?") || text.endsWith("…") || text.endsWith("...")) {
            charm *= 0.7;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        if ("„\"»“«".indexOf(first) >= 0 && "“\"«”»".indexOf(last) >= 0) {
            charm *= 0.6;
        }
        if (text.length() > COMFORTABLE) {
            charm *= (double) COMFORTABLE / text.length();
        }
        return charm;
    }
}
