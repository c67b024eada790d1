package quellenlage.analysis.article;

import java.util.List;

/**
 * An article cut into sentences and tokens; what all finders read.
 *
 * @param boilerplate what in the text is not the article, in text order; no sentence touches it
 * @param sentences in text order, without overlap
 * @param tokens of all sentences, in text order
 */
public record TokenizedText(Article article, List<Span> boilerplate, List<Sentence> sentences, List<Token> tokens) {

    public TokenizedText {
        boilerplate = List.copyOf(boilerplate);
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }

    public String text() {
        return article.text();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public List<Token> tokens(TokenRange range) {
        return tokens.subList(range.from(), range.to());
    }

    /** The characters from the first to the last token of the range; an empty range is not allowed. */
    public Span span(TokenRange range) {
        return span(range.from(), range.to());
    }

    /** The characters from token {@code from} to token {@code to - 1}. */
    public Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    public String text(Span span) {
        return span.of(article.text());
    }

    /** Index of the first token that ends after the offset; the number of tokens when there is none. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The tokens that a span touches. */
    public TokenRange tokensIn(Span span) {
        int from = tokenAt(span.start());
        int to = from;
        while (to < tokens.size() && tokens.get(to).start() < span.end()) {
            to++;
        }
        return new TokenRange(from, to);
    }

    /** Index of the sentence that holds the token. */
    public int sentenceOf(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).tokens().to() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
