package quellenlage.app.operation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import quellenlage.analysis.article.Analysis;
import quellenlage.intake.Input;
import quellenlage.stories.StoryReader;
import quellenlage.stories.correction.Correction;

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
     * @param corrections decisions of an editor, applied in their order
     */
    public FoundStories run(List<Input> inputs, List<Correction> corrections, IntakeReport report) throws IOException {
        List<Analysis> analyses = new ArrayList<>();
        Outcome outcome = annotate.run(inputs, Function.identity(), analyses::add, report);
        StoryReader.Reading reading = stories.read(analyses, corrections);
        Map<String, Analysis> byId = new LinkedHashMap<>();
        reading.articles().forEach(analysis -> byId.put(analysis.article().id(), analysis));
        return new FoundStories(reading.stories(), byId, reading.corrections(), outcome);
    }
}
