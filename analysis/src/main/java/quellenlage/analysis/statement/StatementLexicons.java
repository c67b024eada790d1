package quellenlage.analysis.statement;

/** All word lists of the room, read once. */
record StatementLexicons(
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
        return new StatementLexicons(
                new Cues(SpeechVerbs.german(), Predicates.german(), nouns),
                Complementizers.german(),
                Pointers.german(),
                SourceWords.german(),
                nouns,
                Channels.german(),
                Relays.german(),
                Confidence.measured());
    }
}
