package quellenlage.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import quellenlage.analysis.ArticleReader;
import quellenlage.analysis.article.Article;

/** Articles a second on one core, warm: the whole analysis of plain-text articles of about 250 tokens. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ArticleReaderBenchmark {

    private static final int ARTICLES = 50;

    private ArticleReader reader = ArticleReader.german();
    private List<Article> articles = List.of();

    @Setup
    public void prepare() {
        reader = ArticleReader.german();
        articles = SampleArticles.read().subList(0, ARTICLES);
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public void readArticle(Blackhole sink) {
        for (Article article : articles) {
            sink.consume(reader.read(article));
        }
    }
}
