package quellenlage.analysis.statement;

/** All word lists of the room, read once. */
record StatementLexicons(
        GrammarWords grammar,
        Cues cues,
        Complementizers complementizers,
        Pointers pointers,
        SourceWords sourceWords,
        SpeechNouns nouns,
        Channels channels,
        Relays relays,
        Confidence confidence) {

    static StatementLexicons german() {
        SpeechNouns nouns = SpeechNouns.german();
        GrammarWords grammar = GrammarWords.german();
        return new StatementLexicons(
                grammar,
                new Cues(SpeechVerbs.german(), Predicates.german(), nouns, grammar),
                Complementizers.german(),
                Pointers.german(),
                SourceWords.german(),
                nouns,
                Channels.german(),
                Relays.german(grammar),
                Confidence.measured());
    }
}
