package quellenlage.app.command;

import java.util.function.Supplier;
import quellenlage.app.operation.AnnotateArticles;
import quellenlage.app.operation.FindStories;

/**
 * The operations that the verbs call; made when the first one asks, because loading the lexicons takes time that
 * {@code --help} need not wait for.
 */
public record Tools(Supplier<AnnotateArticles> annotate, Supplier<FindStories> stories, Report report) {}
