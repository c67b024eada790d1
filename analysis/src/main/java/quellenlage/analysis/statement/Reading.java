package quellenlage.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import quellenlage.analysis.article.Clause;
import quellenlage.analysis.article.Clauses;
import quellenlage.analysis.article.NounPhrase;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.article.Sentence;
import quellenlage.analysis.article.Token;
import quellenlage.analysis.article.TokenRange;
import quellenlage.analysis.article.TokenizedText;

/** One article with its clauses as a tree and its quotations: what every rule looks at. */
final class Reading {

    final TokenizedText text;
    final Clauses clauses;
    final Quotations quotations;
    private final List<Token> tokens;
    private final List<List<Integer>> children;
    private final int[] ends;
    private final int[] sentenceOf;

    Reading(TokenizedText text, Clauses clauses) {
        this.text = text;
        this.clauses = clauses;
        this.tokens = text.tokens();
        this.quotations = new Quotations(text);
        int n = clauses.clauses().size();
        children = new ArrayList<>(n);
        ends = new int[n];
        for (int i = 0; i < n; i++) {
            children.add(new ArrayList<>(2));
            ends[i] = clause(i).range().to();
        }
        for (int i = 0; i < n; i++) {
            if (clause(i).parent() >= 0) {
                children.get(clause(i).parent()).add(i);
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            int depth = 0;
            for (int k = i; clause(k).parent() >= 0 && depth < n; k = clause(k).parent()) {
                int parent = clause(k).parent();
                if (ends[parent] >= ends[k]) {
                    break;
                }
                ends[parent] = ends[k];
                depth++;
            }
        }
        sentenceOf = new int[tokens.size()];
        for (int s = 0; s < text.sentences().size(); s++) {
            TokenRange range = text.sentences().get(s).tokens();
            for (int i = range.from(); i < range.to(); i++) {
                sentenceOf[i] = s;
            }
        }
    }

    Token token(int i) {
        return tokens.get(i);
    }

    int size() {
        return tokens.size();
    }

    Clause clause(int k) {
        return clauses.clauses().get(k);
    }

    int clauseCount() {
        return clauses.clauses().size();
    }

    List<Integer> children(int k) {
        return children.get(k);
    }

    /** After the last token of a clause and of everything that depends on it. */
    int end(int k) {
        return ends[k];
    }

    boolean owns(int clause, int token) {
        return clauses.clauseOf(token) == clause;
    }

    Sentence sentence(int number) {
        return text.sentences().get(number);
    }

    int sentenceOf(int token) {
        return sentenceOf[token];
    }

    TokenRange sentenceAt(int token) {
        return sentence(sentenceOf[token]).tokens();
    }

    List<NounPhrase> nounPhrases() {
        return clauses.nounPhrases();
    }

    boolean is(int token, String text) {
        return token >= 0 && token < tokens.size() && tokens.get(token).text().equals(text);
    }

    boolean isPunctuation(int i) {
        return tokens.get(i).is(PartOfSpeech.PUNCT);
    }

    boolean isQuote(int i) {
        return Quotations.isQuote(tokens.get(i));
    }

    /** A stop, comma, colon, dash: marks that content does not begin or end with. */
    private boolean isEdge(int i) {
        return isPunctuation(i) && ".,:;–—-…!?".indexOf(tokens.get(i).text().charAt(0)) >= 0;
    }

    /** The run without stops, commas and dashes at its ends; a stop inside a closing quotation mark stays. */
    TokenRange trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isEdge(start)) {
            start++;
        }
        while (end > start && isEdge(end - 1)) {
            end--;
        }
        return new TokenRange(start, end);
    }

    /** The end of the sentence without its final stop. */
    int sentenceEnd(int token) {
        TokenRange range = sentenceAt(token);
        int end = range.to();
        while (end > range.from()
                && isPunctuation(end - 1)
                && ".!?:…".contains(tokens.get(end - 1).text())) {
            end--;
        }
        return end;
    }

    /** Adds the parts of {@code from..to} that no hole covers, each trimmed when asked for. */
    void addWithout(List<TokenRange> to, int from, int end, List<TokenRange> holes, boolean trim) {
        int start = from;
        for (int i = from; i <= end; i++) {
            if (i == end || Draft.holds(holes, i)) {
                if (start < i) {
                    TokenRange piece = trim ? trimmed(start, i) : new TokenRange(start, i);
                    if (piece.size() > 0) {
                        to.add(piece);
                    }
                }
                start = i + 1;
            }
        }
    }

    /** The tokens as ranges, neighbours joined. */
    static List<TokenRange> ranges(List<Integer> sorted) {
        List<TokenRange> ranges = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (int i : sorted) {
            if (i == to) {
                to++;
            } else {
                if (from >= 0) {
                    ranges.add(new TokenRange(from, to));
                }
                from = i;
                to = i + 1;
            }
        }
        if (from >= 0) {
            ranges.add(new TokenRange(from, to));
        }
        return ranges;
    }
}
