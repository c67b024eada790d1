package quellenlage.accuracy.entity;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Boilerplate;
import quellenlage.analysis.article.EntityKind;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.entity.NameFeatures;
import quellenlage.analysis.entity.TaggerModel;
import quellenlage.analysis.sentence.SentenceReader;

/**
 * One gold text as the tagger sees it.
 *
 * @param domain number of the corpus, from 1
 * @param features numbers of the features of the candidates, as {@link FeatureNumbers} gives them
 * @param labels of the candidates
 * @param gold the names, also those that the tokens cannot express
 * @param spared spans that are neither wanted nor wrong
 */
record Chain(
        int document,
        int domain,
        boolean news,
        TokenizedText text,
        NameFeatures.Candidates candidates,
        int[] features,
        int[] labels,
        List<Gold> gold,
        List<Gold> spared) {

    /** A name of the gold, in UTF-16 units. */
    record Gold(Span span, EntityKind kind) {}

    static List<Chain> read(Path pack, NameFeatures features, FeatureNumbers numbers, int domain) throws IOException {
        SentenceReader reader = SentenceReader.german();
        List<Chain> chains = new ArrayList<>();
        for (String line : Files.readAllLines(pack)) {
            chains.add(read(line, reader, features, numbers, domain, chains.size()));
        }
        return chains;
    }

    private static Chain read(
            String line, SentenceReader reader, NameFeatures features, FeatureNumbers numbers, int domain, int document)
            throws IOException {
        String text = "";
        String genre = "";
        List<Gold> gold = new ArrayList<>();
        List<Gold> spared = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(line)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    if (name.equals("text")) {
                        text = json.nextTextValue();
                    } else if (name.equals("genre")) {
                        genre = json.nextTextValue();
                    } else if (name.equals("mentions")) {
                        json.nextToken();
                        while (json.nextToken() == JsonToken.START_OBJECT) {
                            mention(json, text, gold, spared);
                        }
                    }
                }
            }
        }
        TokenizedText tokens = reader.read(Article.ofText("t", text), Boilerplate.NONE);
        NameFeatures.Candidates candidates = features.read(tokens);
        return new Chain(
                document,
                domain,
                genre.equals("news"),
                tokens,
                candidates,
                numbers.of(candidates.hashes()),
                labels(tokens, candidates, gold),
                List.copyOf(gold),
                List.copyOf(spared));
    }

    private static void mention(JsonParser json, String text, List<Gold> gold, List<Gold> spared) throws IOException {
        int start = 0;
        int end = 0;
        @Nullable EntityKind kind = null;
        boolean inner = false;
        boolean optional = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "start" -> start = json.getIntValue();
                case "end" -> end = json.getIntValue();
                case "kind" -> kind = EntityKind.valueOf(json.getText().toUpperCase(Locale.ROOT));
                case "layer" -> inner = json.getText().equals("inner");
                case "optional" -> optional = json.getBooleanValue();
                default -> {}
            }
        }
        if (!inner && kind != null) {
            Span span = new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
            (optional ? spared : gold).add(new Gold(span, kind));
        }
    }

    private static int[] labels(TokenizedText text, NameFeatures.Candidates candidates, List<Gold> gold) {
        int[] byToken = new int[text.tokens().size()];
        for (Gold name : gold) {
            TokenRange range = text.tokensIn(name.span());
            if (range.size() == 0 || !text.span(range).equals(name.span())) {
                continue;
            }
            for (int i = range.from(); i < range.to(); i++) {
                int position = range.size() == 1
                        ? TaggerModel.SINGLE
                        : i == range.from()
                                ? TaggerModel.FIRST
                                : i == range.to() - 1 ? TaggerModel.LAST : TaggerModel.MIDDLE;
                byToken[i] = TaggerModel.label(name.kind(), position);
            }
        }
        int[] labels = new int[candidates.tokens().length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = byToken[candidates.tokens()[i]];
        }
        repair(labels, candidates.starts());
        return labels;
    }

    /** Takes away what the candidates cut in two. */
    private static void repair(int[] labels, boolean[] starts) {
        for (int i = 0; i < labels.length; i++) {
            boolean begins = i == 0 || starts[i];
            boolean ends = i + 1 == labels.length || starts[i + 1];
            if ((begins && !TaggerModel.mayBegin(labels[i]))
                    || (!begins && !TaggerModel.mayFollow(labels[i - 1], labels[i]))) {
                labels[i] = TaggerModel.OUTSIDE;
                for (int k = i - 1; k >= 0 && !TaggerModel.mayEnd(labels[k]); k--) {
                    labels[k] = TaggerModel.OUTSIDE;
                }
            }
            if (ends && !TaggerModel.mayEnd(labels[i])) {
                for (int k = i; k >= 0 && !TaggerModel.mayEnd(labels[k]); k--) {
                    labels[k] = TaggerModel.OUTSIDE;
                }
            }
        }
    }
}
