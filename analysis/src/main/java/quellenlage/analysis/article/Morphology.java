package quellenlage.analysis.article;

/**
 * What a word form can be, over all readings that the dictionary knows for it: two sets of bits.
 *
 * <p>Forms that share the same readings share one instance, so holding it costs a reference.
 *
 * @param features union of the feature bits below over all readings
 * @param agreement for the nominal readings (noun, adjective, article, pronoun, participle used as adjective): which
 *     combinations of case, number and gender are possible, one bit each; see {@link #agreement(int, int)}. Words agree
 *     when the intersection of their sets is not empty.
 */
public record Morphology(long features, int agreement) {

    /** A word that the dictionary does not know. */
    public static final Morphology UNKNOWN = new Morphology(0, 0);

    public static final long NOUN = 1L;
    public static final long NAME = 1L << 1;
    public static final long ADJECTIVE = 1L << 2;
    public static final long ADVERB = 1L << 3;
    public static final long ARTICLE = 1L << 4;
    public static final long PRONOUN = 1L << 5;
    public static final long PREPOSITION = 1L << 6;
    public static final long COORDINATING = 1L << 7;
    public static final long SUBORDINATING = 1L << 8;
    public static final long PARTICLE = 1L << 9;
    /** Any verb reading, full verb, auxiliary or modal. */
    public static final long VERB = 1L << 10;

    public static final long AUXILIARY = 1L << 11;
    public static final long MODAL = 1L << 12;
    public static final long FINITE = 1L << 13;
    public static final long INFINITIVE = 1L << 14;
    /** An infinitive with zu inside: "anzunehmen". */
    public static final long ZU_INFINITIVE = 1L << 15;

    public static final long PAST_PARTICIPLE = 1L << 16;
    public static final long PRESENT_PARTICIPLE = 1L << 17;
    public static final long IMPERATIVE = 1L << 18;
    /** A finite indicative reading in the third person. */
    public static final long INDICATIVE_3 = 1L << 19;
    /** A finite indicative reading in the first or second person. */
    public static final long INDICATIVE_12 = 1L << 20;
    /** A Konjunktiv I reading in the third person. Evidence only together with the absence of {@link #INDICATIVE_3}. */
    public static final long SUBJUNCTIVE1_3 = 1L << 21;
    /** A Konjunktiv II reading in the third person. */
    public static final long SUBJUNCTIVE2_3 = 1L << 22;

    public static final long SINGULAR_VERB = 1L << 23;
    public static final long PLURAL_VERB = 1L << 24;
    public static final long PRESENT = 1L << 25;
    public static final long PAST = 1L << 26;
    /** A comparative or superlative adjective. */
    public static final long COMPARED = 1L << 27;
    /** A number word. */
    public static final long NUMERAL = 1L << 28;
    /** A separable verb prefix standing alone: "zurück", "mit". */
    public static final long VERB_PREFIX = 1L << 29;
    /** The dictionary knows the form in another case of its first letter only. */
    public static final long CASE_FOLDED = 1L << 30;
    /** The readings are those of the last part of a compound: "Ministeriumssprecherin" as "Sprecherin". */
    public static final long BY_COMPOUND_HEAD = 1L << 31;
    /** Abbreviation. */
    public static final long ABBREVIATION = 1L << 32;
    /** Interrogative or relative pronoun or adverb: "wer", "der", "wie", "wo". */
    public static final long RELATIVE = 1L << 33;
    /** Personal pronoun. */
    public static final long PERSONAL = 1L << 34;
    /** Possessive pronoun. */
    public static final long POSSESSIVE = 1L << 35;

    public static final int NOMINATIVE = 0;
    public static final int GENITIVE = 1;
    public static final int DATIVE = 2;
    public static final int ACCUSATIVE = 3;

    public static final int MASCULINE = 0;
    public static final int FEMININE = 1;
    public static final int NEUTER = 2;
    /** The plural, in which German shows no gender. */
    public static final int PLURAL = 3;

    /** All combinations: nothing is known. */
    public static final int ANY_AGREEMENT = 0xFFFF;

    /**
     * The bit for one combination.
     *
     * @param grammaticalCase {@link #NOMINATIVE} to {@link #ACCUSATIVE}
     * @param gender {@link #MASCULINE} to {@link #NEUTER} in the singular, or {@link #PLURAL}
     */
    public static int agreement(int grammaticalCase, int gender) {
        return 1 << (grammaticalCase * 4 + gender);
    }

    /** The bits of all genders and numbers in one case. */
    public static int ofCase(int grammaticalCase) {
        return 0xF << (grammaticalCase * 4);
    }

    /** The bits of one gender (or the plural) in all cases. */
    public static int ofGender(int gender) {
        return 0x1111 << gender;
    }

    /** True when at least one of the given features is possible. */
    public boolean can(long anyOf) {
        return (features & anyOf) != 0;
    }

    /** True when all of the given features are possible (not necessarily in one reading). */
    public boolean canAll(long allOf) {
        return (features & allOf) == allOf;
    }

    /** True when this form can stand in the case. */
    public boolean canBe(int grammaticalCase) {
        return (agreement & ofCase(grammaticalCase)) != 0;
    }

    public boolean isKnown() {
        return features != 0;
    }

    /** A finite verb that in the third person can only be Konjunktiv I: "sei", "habe", "werde", "seien", "gebe". */
    public boolean isSubjunctive1() {
        return can(SUBJUNCTIVE1_3) && !can(INDICATIVE_3);
    }

    /** A finite verb that in the third person can only be Konjunktiv II: "wäre", "hätten", "könnte", "läge". */
    public boolean isSubjunctive2() {
        return can(SUBJUNCTIVE2_3) && !can(INDICATIVE_3);
    }
}
