package quellenlage.app.command;

import java.util.function.Function;
import java.util.function.Supplier;
import quellenlage.app.operation.AnnotateArticles;
import quellenlage.app.operation.FindStories;
import quellenlage.stories.actor.ActorFile;

/**
 * The operations that the verbs call; made when the first one asks, because loading the lexicons takes time that
 * {@code --help} need not wait for.
 *
 * @param stories for the actors that are known beforehand
 */
public record Tools(Supplier<AnnotateArticles> annotate, Function<ActorFile, FindStories> stories, Report report) {}
