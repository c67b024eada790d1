package quellenlage.analysis.sentence;

import java.util.ArrayList;
import java.util.List;
import quellenlage.analysis.article.Article;
import quellenlage.analysis.article.Boilerplate;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Span;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.article.TokenizedText;
import quellenlage.analysis.sentence.Cuts.Kind;

/** Cuts an article into sentences and tokens and says what each token is. */
public final class SentenceReader {

    private final Words words;
    private final TokenCutter cutter;
    private final SentenceEnds ends;
    private final Tagger tagger;

    private SentenceReader(Words words, Tagger tagger) {
        this.words = words;
        this.cutter = new TokenCutter(Abbreviations.german(), Ordinals.german(words));
        this.ends = new SentenceEnds(words);
        this.tagger = tagger;
    }

    /** The reader for German. */
    public static SentenceReader german() {
        return german(TagWeights.german());
    }

    /**
     * The reader for German with other weights of the tagger.
     *
     * @param weights as {@link TaggerTrainer#train} gives them
     */
    public static SentenceReader german(byte[] weights) {
        return german(new TagWeights(weights));
    }

    private static SentenceReader german(TagWeights weights) {
        return new SentenceReader(new Words(MorphologyTable.german(), ClosedClass.german()), new Tagger(weights));
    }

    /** Sentences never reach over a line break, a heading or boilerplate. */
    public TokenizedText read(Article article, Boilerplate boilerplate) {
        String text = article.text();
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>(text.length() / 5);
        Cuts cuts = new Cuts();
        for (Stretch stretch : Stretch.of(text, boilerplate)) {
            cuts.clear();
            cutter.cut(text, stretch.from(), stretch.to(), cuts);
            for (int from = 0; from < cuts.size(); ) {
                int to = ends.next(text, cuts, from);
                sentences.add(sentence(text, cuts, from, to, stretch, tokens));
                from = to;
            }
        }
        return new TokenizedText(article, boilerplate.spans(), sentences, tokens);
    }

    private Sentence sentence(String text, Cuts cuts, int from, int to, Stretch stretch, List<Token> tokens) {
        int first = tokens.size();
        Word[] sentence = new Word[to - from];
        Kind[] kinds = new Kind[to - from];
        for (int i = from; i < to; i++) {
            sentence[i - from] = words.at(text, cuts.start(i), cuts.end(i));
            kinds[i - from] = cuts.kind(i);
        }
        PartOfSpeech[] tags = tagger.tag(sentence, kinds);
        boolean start = true;
        for (int i = from; i < to; i++) {
            Word word = sentence[i - from];
            Morphology morphology = start ? word.morphologyAtStart() : word.morphology();
            PartOfSpeech tag = tags[i - from];
            tokens.add(
                    new Token(cuts.start(i), cuts.end(i), word.text(), word.lower(), word.lemma(tag), tag, morphology));
            start = startsAfter(kinds[i - from], word, start);
        }
        return new Sentence(
                new Span(cuts.start(from), cuts.end(to - 1)),
                new TokenRange(first, tokens.size()),
                stretch.paragraph(),
                stretch.heading());
    }

    /** True when a word after this token may owe its capital letter to its place. */
    static boolean startsAfter(Kind kind, Word word, boolean atStart) {
        return switch (kind) {
            case OPENING, STOP -> true;
            case CLOSING -> atStart;
            case OTHER -> atStart || word.text().equals(":") || word.text().equals("–");
            default -> false;
        };
    }
}
