package quellenlage.app.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import quellenlage.analysis.ArticleReader;
import quellenlage.analysis.article.Analysis;
import quellenlage.analysis.article.Article;
import quellenlage.intake.ArticleSink;
import quellenlage.intake.Input;
import quellenlage.intake.Intake;
import quellenlage.intake.RecordPlace;
import quellenlage.intake.Rejection;

/**
 * Analyses articles on several threads and hands on the results in input order. Never holds more than a few articles for
 * each thread, however many come.
 */
public final class AnnotateArticles {

    /** Results that may wait for an earlier one, for each thread. */
    private static final int WAITING = 32;

    private final Intake intake;
    private final Function<Article, Analysis> reader;
    private final int threads;

    /**
     * @param threads that analyse; the calling thread reads the inputs and takes the results
     */
    public AnnotateArticles(Intake intake, ArticleReader reader, int threads) {
        this(intake, reader::read, threads);
    }

    /**
     * @param reader analyses one article; where it throws, the article is rejected
     */
    AnnotateArticles(Intake intake, Function<Article, Analysis> reader, int threads) {
        this.intake = intake;
        this.reader = reader;
        this.threads = threads;
    }

    /** Takes results. */
    public interface Taker<R> {
        void take(R result) throws IOException;
    }

    /**
     * Runs over the inputs.
     *
     * @param render makes a result of an analysis, on the analysing threads
     * @param taker gets the results in input order, on the calling thread
     * @throws IOException when the taker fails
     */
    public <R> Outcome run(List<Input> inputs, Function<Analysis, R> render, Taker<R> taker, IntakeReport report)
            throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "analysis");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Line<R> line = new Line<>(workers, render, taker, report);
            intake.read(inputs, line);
            line.finish();
            return new Outcome(line.articles, line.rejections);
        } finally {
            workers.shutdownNow();
        }
    }

    private record Pending<R>(Future<R> result, RecordPlace place) {}

    /** The results that are being made, in input order. */
    private final class Line<R> implements ArticleSink {

        private final ExecutorService workers;
        private final Function<Analysis, R> render;
        private final Taker<R> taker;
        private final IntakeReport report;
        private final Deque<Pending<R>> waiting = new ArrayDeque<>();
        private long articles;
        private long rejections;

        Line(ExecutorService workers, Function<Analysis, R> render, Taker<R> taker, IntakeReport report) {
            this.workers = workers;
            this.render = render;
            this.taker = taker;
            this.report = report;
        }

        @Override
        public void accept(Article article, RecordPlace place) throws IOException {
            waiting.add(new Pending<>(workers.submit(() -> render.apply(reader.apply(article))), place));
            while (waiting.size() > WAITING * threads
                    || !waiting.isEmpty() && waiting.getFirst().result().isDone()) {
                takeFirst();
            }
        }

        @Override
        public void reject(Rejection rejection) throws IOException {
            rejections++;
            report.rejected(rejection);
        }

        void finish() throws IOException {
            while (!waiting.isEmpty()) {
                takeFirst();
            }
        }

        private void takeFirst() throws IOException {
            Pending<R> first = waiting.removeFirst();
            R result;
            try {
                result = first.result().get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } catch (ExecutionException e) {
                Throwable cause = e.getCause();
                if (cause instanceof UncheckedIOException io) {
                    throw io.getCause();
                }
                if (cause instanceof RuntimeException || cause instanceof StackOverflowError) {
                    // A fault of a finder costs its article, never the run.
                    reject(first.place().failed(cause));
                    return;
                }
                throw new IllegalStateException("the analysis failed", cause);
            }
            taker.take(result);
            report.progress(++articles);
        }
    }
}
