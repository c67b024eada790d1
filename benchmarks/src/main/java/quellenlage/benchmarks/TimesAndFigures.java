package quellenlage.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Boilerplate;
import quellenlage.analysis.article.PublicationDate;
import quellenlage.analysis.article.TimeExpression;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.figure.FigureFinder;
import quellenlage.analysis.sentence.SentenceReader;
import quellenlage.analysis.time.TimeFinder;

/**
 * Times and figures alone, on one core: milliseconds of processor time for 250 tokens. With a folder of N.txt and N.date, as
 * {@code times.sh} makes it of a gold pack, also writes N.quellenlage.tsv (begin, end, type, value) and the seconds of that.
 */
public final class TimesAndFigures {

    private static final int TOKENS = 250;
    private static final int WARM = 60;
    private static final int MEASURED = 40;

    private final SentenceReader sentences = SentenceReader.german();
    private final TimeFinder times = TimeFinder.german();
    private final FigureFinder figures = FigureFinder.german();

    private TimesAndFigures() {}

    /** Prints the measures; see the class. */
    public static void main(String[] args) throws IOException {
        TimesAndFigures run = new TimesAndFigures();
        run.speed(SampleArticles.read());
        if (args.length > 0) {
            run.pack(Path.of(args[0]));
        }
    }

    private void speed(List<Article> articles) {
        List<TokenizedText> texts = new ArrayList<>();
        for (Article article : articles) {
            texts.add(sentences.read(article, Boilerplate.NONE));
        }
        long tokens = texts.stream().mapToLong(text -> text.tokens().size()).sum();
        long forTimes = 0;
        long forFigures = 0;
        long found = 0;
        for (int round = 0; round < WARM + MEASURED; round++) {
            for (TokenizedText text : texts) {
                long start = processorTime();
                List<TimeExpression> expressions = times.find(text);
                long middle = processorTime();
                found += figures.find(text, expressions).size() + expressions.size();
                if (round >= WARM) {
                    forTimes += middle - start;
                    forFigures += processorTime() - middle;
                }
            }
        }
        double articlesOfTokens = (double) tokens * MEASURED / TOKENS;
        System.out.printf(
                Locale.ROOT,
                "articles %d tokens %d findings %d%ntimes %.4f ms%nfigures %.4f ms%ntogether %.4f ms%n",
                articles.size(),
                tokens,
                found / (WARM + MEASURED),
                forTimes / 1e6 / articlesOfTokens,
                forFigures / 1e6 / articlesOfTokens,
                (forTimes + forFigures) / 1e6 / articlesOfTokens);
    }

    /** Of this thread, in nanoseconds: other processes do not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Sentences and times of a pack, the second of two rounds measured. */
    private void pack(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        long nanos = 0;
        for (int round = 0; round < 2; round++) {
            nanos = processorTime();
            for (Path file : files) {
                String path = file.toString();
                String name = path.substring(0, path.length() - "txt".length());
                Article article = Article.ofText(name, Files.readString(file))
                        .withPublished(PublicationDate.parse(
                                        Files.readString(Path.of(name + "date")).strip())
                                .orElseThrow());
                StringBuilder lines = new StringBuilder();
                for (TimeExpression time : times.find(sentences.read(article, Boilerplate.NONE))) {
                    lines.append(time.span().start())
                            .append('\t')
                            .append(time.span().end())
                            .append('\t')
                            .append(time.type())
                            .append('\t')
                            .append(time.value())
                            .append('\n');
                }
                Files.writeString(Path.of(name + "quellenlage.tsv"), lines);
            }
            nanos = processorTime() - nanos;
        }
        System.out.printf(Locale.ROOT, "seconds %.3f%n", nanos / 1e9);
    }
}
