import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Boilerplate;
import quellenlage.analysis.article.Entities;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.entity.EntityFinder;
import quellenlage.analysis.entity.TaggerModel;
import quellenlage.analysis.sentence.SentenceReader;

/**
 * Names by Quellenlage, OpenNLP and CoreNLP on the same sentences in one process, quality beside speed. Started by
 * {@code benchmarks/peers.sh}; no part of the build, since CoreNLP is GPL.
 *
 * <p>Arguments: GermEval 2014 pack; a model of ours that has not seen the texts whose number is divisible by five. These
 * are measured; OpenNLP's name finder is trained on the others, CoreNLP's comes trained on CoNLL 2003. Times are processor
 * time of one thread, in the pass after twenty.
 */
public final class PeerNames {

    private static final int FOLDS = 5;
    private static final int WARM = 20;
    private static final String[] KINDS = {"person", "organisation", "place"};

    private record Name(int start, int end, String kind) {}

    private record Text(
            Article article, boolean news, Set<Name> gold, Set<Name> spared) {}

    private interface Finder {
        Set<Name> find(Text text) throws IOException;
    }

    private static final SentenceReader READER = SentenceReader.german();

    private PeerNames() {}

    public static void main(String[] args) throws IOException {
        List<Text> train = new ArrayList<>();
        List<Text> test = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            Text text = read(line);
            (number++ % FOLDS == 0 ? test : train).add(text);
        }
        long tokens = test.stream()
                .mapToLong(t -> READER.read(t.article(), Boilerplate.NONE).tokens().size())
                .sum();
        System.out.printf(Locale.ROOT, "%d sentences kept out of training, %d tokens%n%n", test.size(), tokens);
        System.out.println("| program | steps | tokens/s, one core | person | organisation | place | together, news |");
        System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
        TaggerModel model = TaggerModel.of(Files.readAllBytes(Path.of(args[1])));
        EntityFinder ours = EntityFinder.with(model);
        time("Quellenlage", "sentences, tokens, part of speech", test, tokens, t -> {
            READER.read(t.article(), Boilerplate.NONE);
            return Set.of();
        });
        row("Quellenlage", "the same, names, actors", test, tokens, t -> {
            TokenizedText text = READER.read(t.article(), Boilerplate.NONE);
            Entities found = ours.find(text);
            Set<Name> names = new HashSet<>();
            found.mentions().stream()
                    .filter(m -> m.named() && !m.evidence().rule().equals("pronoun") && !m.evidence().rule().equals("possessive"))
                    .forEach(m -> names.add(new Name(
                            m.span().start(), m.span().end(), m.kind().name().toLowerCase(Locale.ROOT))));
            return names;
        });
        openNlp(train, test, tokens);
        coreNlp(test, tokens);
    }

    private static void openNlp(List<Text> train, List<Text> test, long tokens) throws IOException {
        POSTaggerME tagger;
        try (InputStream in = PeerNames.class.getResourceAsStream("/opennlp-de-ud-gsd-pos-1.3-2.5.4.bin")) {
            tagger = new POSTaggerME(new POSModel(in));
        }
        List<NameSample> samples = new ArrayList<>();
        for (Text text : train) {
            TokenizedText read = READER.read(text.article(), Boilerplate.NONE);
            for (Sentence sentence : read.sentences()) {
                List<opennlp.tools.util.Span> names = new ArrayList<>();
                for (Name name : text.gold()) {
                    TokenRange range = read.tokensIn(new quellenlage.analysis.article.Span(name.start(), name.end()));
                    if (range.size() > 0
                            && range.from() >= sentence.tokens().from()
                            && range.to() <= sentence.tokens().to()) {
                        int from = sentence.tokens().from();
                        names.add(new opennlp.tools.util.Span(range.from() - from, range.to() - from, name.kind()));
                    }
                }
                samples.add(new NameSample(words(read, sentence), names.toArray(opennlp.tools.util.Span[]::new), true));
            }
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        java.io.PrintStream out = System.out;
        System.setOut(System.err);
        TokenNameFinderModel model = NameFinderME.train(
                "de", null, ObjectStreamUtils.createObjectStream(samples), parameters, new TokenNameFinderFactory());
        System.setOut(out);
        NameFinderME finder = new NameFinderME(model);
        row("OpenNLP 2.5.4", "part of speech (UD-GSD 1.3), names (perceptron, trained here), on our tokens", test, tokens, t -> {
            Set<Name> names = new HashSet<>();
            TokenizedText read = READER.read(t.article(), Boilerplate.NONE);
            for (Sentence sentence : read.sentences()) {
                String[] words = words(read, sentence);
                tagger.tag(words);
                int from = sentence.tokens().from();
                for (opennlp.tools.util.Span span : finder.find(words)) {
                    names.add(new Name(
                            read.token(from + span.getStart()).start(),
                            read.token(from + span.getEnd() - 1).end(),
                            span.getType()));
                }
            }
            finder.clearAdaptiveData();
            return names;
        });
    }

    private static String[] words(TokenizedText read, Sentence sentence) {
        String[] words = new String[sentence.tokens().size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = read.token(sentence.tokens().from() + i).text();
        }
        return words;
    }

    private static void coreNlp(List<Text> test, long tokens) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = PeerNames.class.getResourceAsStream("/StanfordCoreNLP-german.properties")) {
            properties.load(in);
        }
        properties.setProperty("annotators", "tokenize,ssplit,pos,ner");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        row("CoreNLP 4.5.10", "sentences, tokens, part of speech, names (its German models)", test, tokens, t -> {
            Annotation annotation = new Annotation(t.article().text());
            pipeline.annotate(annotation);
            Set<Name> names = new HashSet<>();
            String last = "O";
            int start = 0;
            int end = 0;
            for (CoreLabel token : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
                String tag = token.ner() == null ? "O" : token.ner();
                if (!tag.equals(last)) {
                    add(names, last, start, end);
                    start = token.beginPosition();
                    last = tag;
                }
                end = token.endPosition();
            }
            add(names, last, start, end);
            return names;
        });
    }

    private static void add(Set<Name> names, String tag, int start, int end) {
        String kind =
                switch (tag) {
                    case "PERSON" -> "person";
                    case "ORGANIZATION" -> "organisation";
                    case "LOCATION", "CITY", "COUNTRY", "STATE_OR_PROVINCE" -> "place";
                    default -> "";
                };
        if (!kind.isEmpty()) {
            names.add(new Name(start, end, kind));
        }
    }

    private static long seconds(List<Text> test, Finder finder, int[][] counts) throws IOException {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Set<Name>> all = new ArrayList<>();
        for (Text text : test) {
            all.add(finder.find(text));
        }
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
        for (int i = 0; i < test.size(); i++) {
            count(test.get(i), all.get(i), counts);
        }
        return nanos;
    }

    private static void time(String program, String steps, List<Text> test, long tokens, Finder finder)
            throws IOException {
        System.out.printf(Locale.ROOT, "| %s | %s | %,d | – | – | – | – |%n", program, steps, speed(test, tokens, finder, new int[3][3]));
    }

    private static long speed(List<Text> test, long tokens, Finder finder, int[][] counts) throws IOException {
        for (int pass = 0; pass < WARM; pass++) {
            seconds(test, finder, new int[3][3]);
        }
        return (long) (tokens * 1e9 / seconds(test, finder, counts));
    }

    private static void row(String program, String steps, List<Text> test, long tokens, Finder finder)
            throws IOException {
        int[][] counts = new int[3][3];
        long speed = speed(test, tokens, finder, counts);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %,d | %.3f | %.3f | %.3f | **%.3f** |%n",
                program,
                steps,
                speed,
                f1(counts[0]),
                f1(counts[1]),
                f1(counts[2]),
                f1(sum(counts)));
    }

    private static int[] sum(int[][] counts) {
        int[] sum = new int[3];
        for (int[] kind : counts) {
            for (int i = 0; i < 3; i++) {
                sum[i] += kind[i];
            }
        }
        return sum;
    }

    private static double f1(int[] c) {
        return c[1] + c[2] == 0 ? 0 : 2.0 * c[0] / (c[1] + c[2]);
    }

    private static void count(Text text, Set<Name> found, int[][] counts) {
        if (!text.news()) {
            return;
        }
        for (int k = 0; k < KINDS.length; k++) {
            for (Name name : text.gold()) {
                counts[k][2] += name.kind().equals(KINDS[k]) ? 1 : 0;
            }
            for (Name name : found) {
                if (name.kind().equals(KINDS[k])) {
                    if (text.gold().contains(name)) {
                        counts[k][0]++;
                        counts[k][1]++;
                    } else if (text.spared().stream().noneMatch(o -> o.start() <= name.start() && name.end() <= o.end())) {
                        counts[k][1]++;
                    }
                }
            }
        }
    }

    private static Text read(String line) throws IOException {
        JsonNode json = new ObjectMapper().readTree(line);
        String text = json.get("text").asText();
        Set<Name> gold = new HashSet<>();
        Set<Name> spared = new HashSet<>();
        for (JsonNode m : json.get("gold").get("mentions")) {
            if (m.has("layer") && m.get("layer").asText().equals("inner")) {
                continue;
            }
            Name name = new Name(
                    text.offsetByCodePoints(0, m.get("start").asInt()),
                    text.offsetByCodePoints(0, m.get("end").asInt()),
                    m.get("kind").asText());
            (m.path("optional").asBoolean() ? spared : gold).add(name);
        }
        return new Text(
                Article.ofText("t", text), json.get("gold").path("genre").asText().equals("news"), gold, spared);
    }
}
