package quellenlage.app.operation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import quellenlage.analysis.article.Analysis;
import quellenlage.intake.Input;
import quellenlage.stories.StoryReader;

/** Reads all articles of the inputs and finds their stories. */
public final class FindStories {

    private final AnnotateArticles annotate;
    private final StoryReader stories;

    public FindStories(AnnotateArticles annotate, StoryReader stories) {
        this.annotate = annotate;
        this.stories = stories;
    }

    /**
     * Runs over the inputs.
     *
     * @param wanted which articles to take into account
     */
    public FoundStories run(List<Input> inputs, Predicate<Analysis> wanted, IntakeReport report) throws IOException {
        List<Analysis> analyses = new ArrayList<>();
        Outcome outcome = annotate.run(
                inputs,
                Function.identity(),
                analysis -> {
                    if (wanted.test(analysis)) {
                        analyses.add(analysis);
                    }
                },
                report);
        Map<String, Analysis> byId = new LinkedHashMap<>();
        analyses.forEach(analysis -> byId.put(analysis.article().id(), analysis));
        return new FoundStories(stories.read(analyses), byId, outcome);
    }
}
