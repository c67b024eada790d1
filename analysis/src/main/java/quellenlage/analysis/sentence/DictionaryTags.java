package quellenlage.analysis.sentence;

import quellenlage.analysis.article.Morphology;

/**
 * What a tag of german-pos-dict means in the bits of {@link Morphology}.
 *
 * <p>A tag is a list of parts such as {@code VER:AUX:3:SIN:KJ1} or {@code ADJ:NOM:SIN:FEM:SUP:DEF}.
 */
final class DictionaryTags {

    private DictionaryTags() {}

    static long features(String tag) {
        String[] parts = tag.split(":", -1);
        return switch (parts[0]) {
            case "SUB" -> Morphology.NOUN;
            case "EIG" -> Morphology.NAME;
            case "ADJ" -> Morphology.ADJECTIVE | compared(parts);
            case "PA1" -> Morphology.ADJECTIVE | Morphology.PRESENT_PARTICIPLE | compared(parts);
            case "PA2" -> Morphology.ADJECTIVE | Morphology.PAST_PARTICIPLE | compared(parts);
            case "VER" -> Morphology.VERB | verb(parts);
            case "ART" -> Morphology.ARTICLE;
            case "PRO" -> Morphology.PRONOUN | pronoun(parts);
            case "PRP" -> Morphology.PREPOSITION;
            case "KON" -> conjunction(parts);
            case "ADV" -> Morphology.ADVERB | (tag.contains("INR") ? Morphology.RELATIVE : 0);
            case "ZUS" -> Morphology.VERB_PREFIX;
            case "ZAL" -> Morphology.NUMERAL;
            case "NEG", "INJ" -> Morphology.PARTICLE;
            case "ABK" -> Morphology.ABBREVIATION;
            default -> 0;
        };
    }

    /** See {@link Morphology#agreement()}; nothing for tags without a case. */
    static int agreement(String tag) {
        int result = 0;
        if (isNominal(tag)) {
            String[] parts = tag.split(":", -1);
            int genders = genders(parts);
            for (int grammaticalCase = Morphology.NOMINATIVE;
                    grammaticalCase <= Morphology.ACCUSATIVE;
                    grammaticalCase++) {
                if (has(parts, caseName(grammaticalCase))) {
                    result |= Morphology.ofCase(grammaticalCase) & genders;
                }
            }
        }
        return result;
    }

    private static boolean isNominal(String tag) {
        return !tag.startsWith("VER") && !tag.startsWith("PRP") && !tag.startsWith("ABK");
    }

    private static int genders(String[] parts) {
        if (has(parts, "PLU")) {
            return Morphology.ofGender(Morphology.PLURAL);
        }
        if (has(parts, "MAS")) {
            return Morphology.ofGender(Morphology.MASCULINE);
        }
        if (has(parts, "FEM")) {
            return Morphology.ofGender(Morphology.FEMININE);
        }
        if (has(parts, "NEU")) {
            return Morphology.ofGender(Morphology.NEUTER);
        }
        return Morphology.ANY_AGREEMENT & ~Morphology.ofGender(Morphology.PLURAL);
    }

    private static String caseName(int grammaticalCase) {
        return switch (grammaticalCase) {
            case Morphology.NOMINATIVE -> "NOM";
            case Morphology.GENITIVE -> "GEN";
            case Morphology.DATIVE -> "DAT";
            default -> "AKK";
        };
    }

    private static long compared(String[] parts) {
        return has(parts, "KOM") || has(parts, "SUP") ? Morphology.COMPARED : 0;
    }

    private static long pronoun(String[] parts) {
        return switch (parts.length > 1 ? parts[1] : "") {
            case "PER" -> Morphology.PERSONAL;
            case "POS" -> Morphology.POSSESSIVE;
            case "RIN" -> Morphology.RELATIVE;
            default -> 0;
        };
    }

    private static long conjunction(String[] parts) {
        return switch (parts.length > 1 ? parts[1] : "") {
            case "UNT", "INF" -> Morphology.SUBORDINATING;
            default -> Morphology.COORDINATING;
        };
    }

    private static long verb(String[] parts) {
        long bits = has(parts, "AUX") ? Morphology.AUXILIARY : has(parts, "MOD") ? Morphology.MODAL : 0;
        if (has(parts, "INF")) {
            return bits | Morphology.INFINITIVE;
        }
        if (has(parts, "EIZ")) {
            return bits | Morphology.ZU_INFINITIVE;
        }
        if (has(parts, "PA1")) {
            return bits | Morphology.PRESENT_PARTICIPLE;
        }
        if (has(parts, "PA2")) {
            return bits | Morphology.PAST_PARTICIPLE;
        }
        if (has(parts, "IMP")) {
            return bits | Morphology.IMPERATIVE;
        }
        bits |= Morphology.FINITE;
        bits |= has(parts, "PLU") ? Morphology.PLURAL_VERB : Morphology.SINGULAR_VERB;
        boolean third = has(parts, "3");
        if (has(parts, "KJ1")) {
            return bits | (third ? Morphology.SUBJUNCTIVE1_3 : 0);
        }
        if (has(parts, "KJ2")) {
            return bits | (third ? Morphology.SUBJUNCTIVE2_3 : 0);
        }
        bits |= has(parts, "PRT") ? Morphology.PAST : Morphology.PRESENT;
        return bits | (third ? Morphology.INDICATIVE_3 : Morphology.INDICATIVE_12);
    }

    private static boolean has(String[] parts, String part) {
        for (String candidate : parts) {
            if (candidate.equals(part)) {
                return true;
            }
        }
        return false;
    }
}
