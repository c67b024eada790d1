package quellenlage.accuracy.tagger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Boilerplate;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.sentence.SentenceReader;
import quellenlage.analysis.sentence.TaggerTrainer;

/**
 * Trains the tagger on tagged sentences and says how good it is by five-fold cross-validation.
 *
 * <p>Arguments: a pack of tagged text (JSON Lines with {@code text} and {@code gold.tokens}), and the file to write; without the
 * second only the cross-validation is run.
 */
public final class TrainTagger {

    private static final int ROUNDS = 8;
    private static final long SEED = 17;
    private static final int FOLDS = 5;

    private TrainTagger() {}

    /** A text with a tag for each of the reader's own tokens, null where the gold has no such token. */
    private record TaggedText(TokenizedText text, List<@Nullable PartOfSpeech> gold) {}

    public static void main(String[] args) throws IOException {
        List<TaggedText> texts = read(Path.of(args[0]));
        int right = 0;
        int all = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int test = fold;
            byte[] weights = train(texts, i -> i % FOLDS != test);
            SentenceReader reader = SentenceReader.german(weights);
            for (int i = fold; i < texts.size(); i += FOLDS) {
                TaggedText gold = texts.get(i);
                TokenizedText tagged = reader.read(gold.text().article(), Boilerplate.NONE);
                for (int t = 0; t < tagged.tokens().size(); t++) {
                    PartOfSpeech tag = gold.gold().get(t);
                    if (tag != null) {
                        all++;
                        right += tag == tagged.token(t).pos() ? 1 : 0;
                    }
                }
            }
        }
        System.out.printf(
                java.util.Locale.ROOT,
                "UPOS by %d-fold cross-validation: %.4f of %d tokens%n",
                FOLDS,
                (double) right / all,
                all);
        if (args.length > 1) {
            Files.write(Path.of(args[1]), train(texts, i -> true));
        }
    }

    private static byte[] train(List<TaggedText> texts, java.util.function.IntPredicate uses) {
        TaggerTrainer trainer = new TaggerTrainer();
        for (int i = 0; i < texts.size(); i++) {
            if (uses.test(i)) {
                trainer.add(texts.get(i).text(), texts.get(i).gold());
            }
        }
        return trainer.train(ROUNDS, SEED);
    }

    private static List<TaggedText> read(Path pack) throws IOException {
        SentenceReader reader = SentenceReader.german();
        List<TaggedText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(pack)) {
            Map<Long, PartOfSpeech> tags = new HashMap<>();
            String text = parse(line, tags);
            int[] units = text.codePoints().map(Character::charCount).toArray();
            int[] pointOf = new int[text.length() + 1];
            int unit = 0;
            for (int point = 0; point < units.length; point++) {
                pointOf[unit] = point;
                unit += units[point];
            }
            pointOf[unit] = units.length;
            TokenizedText tokens = reader.read(Article.ofText("train", text), Boilerplate.NONE);
            List<@Nullable PartOfSpeech> gold = new ArrayList<>();
            for (Token token : tokens.tokens()) {
                gold.add(tags.get(key(pointOf[token.start()], pointOf[token.end()])));
            }
            texts.add(new TaggedText(tokens, gold));
        }
        return texts;
    }

    private static long key(int start, int end) {
        return (long) start << 32 | end;
    }

    private static String parse(String line, Map<Long, PartOfSpeech> tags) throws IOException {
        String text = "";
        try (JsonParser json = new JsonFactory().createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                if (field.equals("text")) {
                    text = json.getText();
                } else if (field.equals("gold")) {
                    gold(json, tags);
                } else {
                    json.skipChildren();
                }
            }
        }
        return text;
    }

    private static void gold(JsonParser json, Map<Long, PartOfSpeech> tags) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean tokens = json.currentName().equals("tokens");
            json.nextToken();
            if (!tokens) {
                json.skipChildren();
                continue;
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                int start = 0;
                int end = 0;
                PartOfSpeech tag = PartOfSpeech.X;
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String field = json.currentName();
                    json.nextToken();
                    switch (field) {
                        case "start" -> start = json.getIntValue();
                        case "end" -> end = json.getIntValue();
                        case "pos" -> tag = PartOfSpeech.valueOf(json.getText());
                        default -> json.skipChildren();
                    }
                }
                tags.put(key(start, end), tag);
            }
        }
    }
}
