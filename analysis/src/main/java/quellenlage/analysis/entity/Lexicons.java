package quellenlage.analysis.entity;

/** All word lists of the room. */
record Lexicons(Gazetteer gazetteer, States states, Organisations organisations, Roles roles, Verbs verbs, Cues cues) {

    static Lexicons german() {
        return new Lexicons(
                Gazetteer.german(),
                States.german(),
                Organisations.german(),
                Roles.german(),
                Verbs.german(),
                Cues.german());
    }
}
