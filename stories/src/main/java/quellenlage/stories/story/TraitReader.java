package quellenlage.stories.story;

import quellenlage.analysis.article.Analysis;

/** Reads the traits of articles; not for use by several threads at once. */
final class TraitReader {

    private final ArticleTerms terms = new ArticleTerms();
    private final RoundUps roundUps;

    TraitReader(RoundUps roundUps) {
        this.roundUps = roundUps;
    }

    ArticleTraits read(Analysis analysis) {
        return ArticleTraits.of(analysis.article(), terms.read(analysis), roundUps.announcedBy(analysis.title()));
    }

    /** The terms of the headline alone. */
    Terms readTitle(Analysis analysis) {
        return terms.readTitle(analysis);
    }
}
