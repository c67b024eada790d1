package quellenlage.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.PublicationDate;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.article.TokenizedText;

/**
 * Makes analysed articles of 250 tokens without analysing anything: invented words with the frequencies of natural text
 * (Zipf), 45 % of them content words. Articles come in time order; 60 % open a story, the others take half of their names
 * and nouns from one of the last 2,000 stories. Always the same for the same number.
 */
final class StoryLoad {

    static final int TOKENS = 250;

    private static final int COMMON_WORDS = 60_000;
    private static final int TOPIC_WORDS = 25;
    private static final int RECENT = 2_000;
    private static final double NEW_STORY = 0.6;

    /** Share of the content words that are the story's own. */
    private static final double OWN = 0.3;

    private final Random random = new Random(42);
    private final List<Topic> recent = new ArrayList<>();
    private final int articlesADay;
    private int made;

    /** The words of a story that are its own. */
    private record Topic(int number, String[] words) {}

    StoryLoad(int articlesADay) {
        this.articlesADay = articlesADay;
    }

    /** The next article; its id is {@code story number-article number}. */
    Analysis next() {
        Topic topic = recent.isEmpty() || random.nextDouble() < NEW_STORY
                ? newTopic()
                : recent.get(random.nextInt(recent.size()));
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>(TOKENS);
        for (int i = 0; i < TOKENS; i++) {
            boolean content = random.nextDouble() < 0.45;
            boolean own = content && random.nextDouble() < OWN;
            String word = own ? topic.words()[random.nextInt(TOPIC_WORDS)] : common();
            PartOfSpeech pos = own ? PartOfSpeech.PROPN : content ? PartOfSpeech.NOUN : PartOfSpeech.ADV;
            int start = text.length();
            text.append(word);
            tokens.add(new Token(
                    start, text.length(), word, word.toLowerCase(Locale.ROOT), word, pos, Morphology.UNKNOWN));
            text.append(' ');
        }
        PublicationDate date = PublicationDate.of(LocalDate.of(2026, 1, 1).plusDays(made / articlesADay));
        Article article =
                Article.ofText(topic.number() + "-" + made++, text.toString()).withPublished(date);
        Sentence sentence = new Sentence(new Span(0, text.length() - 1), new TokenRange(0, TOKENS), 0, false);
        String title = topic.words()[0] + " " + topic.words()[1] + " " + topic.words()[2];
        return new Analysis(
                new TokenizedText(article, List.of(), List.of(sentence), tokens),
                title,
                Entities.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Topic newTopic() {
        String[] words = new String[TOPIC_WORDS];
        for (int i = 0; i < TOPIC_WORDS; i++) {
            words[i] = random.nextBoolean() ? word(random.nextInt(2_000_000)) : common();
        }
        Topic topic = new Topic(made, words);
        if (recent.size() == RECENT) {
            recent.set(made % RECENT, topic);
        } else {
            recent.add(topic);
        }
        return topic;
    }

    /** A word with the frequency of its rank. */
    private String common() {
        double rank = Math.exp(random.nextDouble() * Math.log(COMMON_WORDS));
        return word((int) rank);
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder("W");
        int rest = number + 17;
        while (rest > 0) {
            word.append("bdfgklmnprstvwz".charAt(rest % 15)).append("aeiou".charAt(rest / 15 % 5));
            rest /= 75;
        }
        return word.toString();
    }
}
