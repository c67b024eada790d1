package quellenlage.stories.story;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.article.Token;

/**
 * Reads the terms of an article: the dictionary forms of its content words and the beginnings and ends of its long words,
 * so that compounds meet their parts ("Soforthilfeprogramm", "Soforthilfe"), and the days of which it tells. Headline and
 * lead weigh more.
 */
final class ArticleTerms {

    private static final float TITLE = 4f;
    private static final float LEAD = 2f;
    private static final int LEAD_TOKENS = 80;

    private static final float NAME = 1.3f;
    private static final float ADJECTIVE = 1f;
    private static final float NUMBER = 0.7f;
    private static final float VERB = 0.3f;
    private static final float PART = 0.4f;

    /** Weight of a day on which something is said to happen: the same days are the same happening more than the same words. */
    private static final float DAY = 2f;

    /** Letters of the beginning or end of a long word. */
    private static final int PART_LENGTH = 6;

    private static final int LONG_WORD = PART_LENGTH + 4;

    /** Key of a word of the headline that has no term. */
    private static final int UNKNOWN = 0;

    private static final int WHOLE = 0;
    private static final int BEGINNING = 1;
    private static final int END = 2;
    private static final int DATE = 3;

    /** Letters of {@code 2026-03-12}. */
    private static final int DAY_LENGTH = 10;

    private final TermCounter counter = new TermCounter();

    Terms read(Analysis analysis) {
        Map<String, Integer> title = titleWords(analysis.title());
        int words = 0;
        for (Sentence sentence : analysis.text().sentences()) {
            for (Token token : analysis.text().tokens(sentence.tokens())) {
                float weight = weight(token);
                words++;
                if (weight > 0) {
                    String lemma = token.lemma();
                    int key = hash(lemma, 0, lemma.length(), WHOLE);
                    title.computeIfPresent(token.lower(), (word, known) -> key);
                    add(key, lemma, words <= LEAD_TOKENS ? weight * LEAD : weight);
                }
            }
        }
        addTitle(title);
        addDays(analysis);
        return counter.take();
    }

    /** The days that the text names or reckons from its publication. */
    private void addDays(Analysis analysis) {
        Set<String> days = new HashSet<>();
        for (TimeExpression time : analysis.times()) {
            String value = time.value();
            if (value.length() >= DAY_LENGTH && Character.isDigit(value.charAt(DAY_LENGTH - 1)) && isDate(value)) {
                days.add(value.substring(0, DAY_LENGTH));
            }
        }
        days.forEach(day -> counter.add(hash(day, 0, day.length(), DATE), DAY));
    }

    private static boolean isDate(String value) {
        return Character.isDigit(value.charAt(0)) && value.charAt(4) == '-' && value.charAt(7) == '-';
    }

    /** The terms of the headline alone. */
    Terms readTitle(Analysis analysis) {
        Map<String, Integer> title = titleWords(analysis.title());
        for (Token token : analysis.text().tokens()) {
            if (title.containsKey(token.lower()) && weight(token) > 0) {
                title.put(token.lower(), hash(token.lemma(), 0, token.lemma().length(), WHOLE));
            }
        }
        addTitle(title);
        return counter.take();
    }

    /**
     * The key of a term as a word list writes it: {@code wort}, {@code anfang-} for the beginning of long words,
     * {@code -ende} for their end.
     */
    static int keyOf(String term) {
        int length = term.length();
        if (length == PART_LENGTH + 1 && term.charAt(length - 1) == '-') {
            return hash(term, 0, length - 1, BEGINNING);
        }
        if (length == PART_LENGTH + 1 && term.charAt(0) == '-') {
            return hash(term, 1, length, END);
        }
        return hash(term, 0, length, WHOLE);
    }

    /**
     * The words of a headline with their terms, in order. It may stand apart from the text, without tokens: its words then
     * take the terms of the same words in the text. A small word that is no content word there is none here.
     */
    private static Map<String, Integer> titleWords(String title) {
        Map<String, Integer> words = new LinkedHashMap<>();
        int start = 0;
        while (start < title.length()) {
            int end = start;
            while (end < title.length() && Character.isLetterOrDigit(title.charAt(end))) {
                end++;
            }
            if (end - start > 2) {
                int key = Character.isUpperCase(title.charAt(start)) ? hash(title, start, end, WHOLE) : UNKNOWN;
                words.put(title.substring(start, end).toLowerCase(Locale.ROOT), key);
            }
            start = Math.max(end, start + 1);
        }
        return words;
    }

    private void addTitle(Map<String, Integer> words) {
        words.forEach((word, key) -> {
            if (key != UNKNOWN) {
                add(key, word, TITLE);
            }
        });
    }

    private void add(int key, String word, float weight) {
        counter.add(key, weight);
        if (word.length() >= LONG_WORD) {
            counter.add(hash(word, 0, PART_LENGTH, BEGINNING), weight * PART);
            counter.add(hash(word, word.length() - PART_LENGTH, word.length(), END), weight * PART);
        }
    }

    private static float weight(Token token) {
        return switch (token.pos()) {
            case PROPN -> NAME;
            case NOUN, X -> 1;
            case ADJ -> ADJECTIVE;
            case VERB -> VERB;
            case NUM -> token.end() - token.start() > 1 ? NUMBER : 0;
            default -> 0;
        };
    }

    private static int hash(String word, int from, int to, int kind) {
        int hash = 0x811C9DC5 + kind * 0x9E3779B9;
        for (int i = from; i < to; i++) {
            hash = (hash ^ Character.toLowerCase(word.charAt(i))) * 0x01000193;
        }
        hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        return hash ^ (hash >>> 13);
    }
}
