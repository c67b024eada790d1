package quellenlage.analysis.figure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Bound;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.Figure.Counted;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.article.PartOfSpeech;
import quellenlage.analysis.figure.Atom.Shape;
import quellenlage.analysis.figure.Numeral.Kind;

/** Reads the quantity around a number: bound, range, unit or noun. */
final class QuantityReader {

    private static final int OLDEST = 115;

    private final Units units = Units.german();
    private final Bounds bounds = Bounds.german();
    private final NumberReader numbers = NumberReader.german(units);
    private final Ranges ranges = Ranges.german(numbers, units, bounds);
    private final BoundReader boundReader = new BoundReader(bounds, Governors.german());
    private final Contexts contexts = Contexts.german();
    private final CountedReader countedReader = CountedReader.german(contexts);

    CountedReader countedReader() {
        return countedReader;
    }

    /**
     * What was read at an atom.
     *
     * @param draft null when the number there is no quantity
     * @param next index of the atom to go on with
     */
    record Reading(@Nullable Draft draft, int next) {}

    /** The core of a quantity: one number or a range. */
    private record Core(
            Numeral number,
            int from,
            int to,
            double low,
            double high,
            boolean range,
            @Nullable String source) {}

    Reading read(Atoms atoms, int at) {
        Numeral number = numbers.read(atoms, at);
        if (number == null) {
            return new Reading(null, at + 1);
        }
        if (number.is(Kind.ORDINAL)) {
            return ordinal(atoms, number);
        }
        Ranges.Range range = ranges.read(atoms, number);
        Core core = range == null
                ? new Core(number, number.from(), number.to(), number.value(), number.value(), false, number.source())
                : new Core(
                        range.second(),
                        range.from(),
                        range.second().to(),
                        range.low(),
                        range.high(),
                        true,
                        range.source());
        Numeral whole = core.range() ? core.number() : number;
        boolean unit = units.after(atoms, core.to()) != null;
        if (contexts.excludes(atoms, number, unit) || core.range() && contexts.excludes(atoms, whole, unit)) {
            return new Reading(null, core.range() ? core.to() : contexts.chainEnd(atoms, number));
        }
        Draft draft =
                switch (whole.kind()) {
                    case CARDINAL, VAGUE -> counted(atoms, number, core);
                    case FRACTION -> fraction(atoms, core);
                    case TIMES -> times(atoms, core);
                    default ->
                        draft(atoms, core, core.to(), unitOf(whole), Draft.Kind.MEASURE, null, null, "number-in-word");
                };
        return new Reading(draft, draft == null ? Math.max(number.to(), at + 1) : Math.max(draft.to(), at + 1));
    }

    private static @Nullable String unitOf(Numeral number) {
        return number.unit();
    }

    private Reading ordinal(Atoms atoms, Numeral number) {
        int to = number.to();
        if (contexts.excludes(atoms, number, false)) {
            return new Reading(null, to);
        }
        if (atoms.lower(number.from() - 1).startsWith("jede") && number.value() > 1) {
            NounPhrase noun = countedReader.read(atoms, to);
            if (noun != null && contexts.isSet(atoms.token(noun.head()).lemma().toLowerCase(Locale.ROOT))) {
                return new Reading(null, to);
            }
            Numeral share = new Numeral(
                    number.from() - 1, to, 1 / number.value(), Kind.FRACTION, "1", 1, false, number.source());
            Core core = new Core(share, share.from(), to, share.value(), share.value(), false, share.source());
            Counted counted = noun == null ? null : countedReader.counted(atoms, noun);
            int end = noun == null ? to : noun.to();
            return new Reading(draft(atoms, core, end, "1", Draft.Kind.SHARE, counted, null, "one-of-each"), end);
        }
        // "vom 3. bis 5. Mai"
        for (int i = to; i < Math.min(to + 4, atoms.size()); i++) {
            if (atoms.has(i, Shape.ORDINAL)
                    && contexts.excludes(
                            atoms,
                            new Numeral(i, i + 1, atoms.at(i).value(), Kind.ORDINAL, null, 1, false, null),
                            false)) {
                return new Reading(null, i + 1);
            }
        }
        Core core = new Core(number, number.from(), to, number.value(), number.value(), false, number.source());
        return new Reading(ordinal(atoms, core), to);
    }

    private static Draft ordinal(Atoms atoms, Core core) {
        return new Draft(
                atoms,
                core.from(),
                core.to(),
                core.from(),
                core.low(),
                core.high(),
                Bound.EXACT,
                Draft.Kind.ORDINAL,
                null,
                null,
                new Evidence("ordinal", core.source()));
    }

    private @Nullable Draft counted(Atoms atoms, Numeral first, Core core) {
        if (contexts.isRank(atoms, first.from()) && !core.range()) {
            return ordinal(atoms, core);
        }
        Units.Found unit = units.after(atoms, core.to());
        Units.Found sign =
                unit == null || unit.unit().kind() != Units.Kind.MONEY ? units.before(atoms, first.from()) : null;
        if (sign != null && (unit == null || core.number().scale() > 1) && !isName(atoms, sign)) {
            int from = Math.min(core.from(), sign.edge());
            Core wider = new Core(core.number(), from, core.to(), core.low(), core.high(), core.range(), core.source());
            return draft(atoms, wider, core.to(), sign.unit().name(), Draft.Kind.MONEY, null, sign.unit(), "money");
        }
        boolean weak = first.weak() && !core.range();
        if (unit != null) {
            Draft.Kind kind = Draft.Kind.valueOf(unit.unit().kind().name());
            Counted substance = kind == Draft.Kind.TIME ? null : substance(atoms, unit.edge());
            Draft draft = draft(atoms, core, unit.edge(), unit.unit().name(), kind, substance, unit.unit(), "unit");
            return weak && !isWeakWithUnit(unit.unit(), draft) ? null : draft;
        }
        if (isLine(atoms, core)) {
            return null;
        }
        Bounds.Found after = bounds.after(atoms, core.to());
        NounPhrase noun = countedReader.read(atoms, after == null ? core.to() : after.edge());
        boolean year = contexts.isYear(atoms, first, noun != null && !core.range())
                || core.range() && contexts.isYear(atoms, core.number(), noun != null);
        boolean round = core.low() % 100 == 0;
        if (year && !((round || noun != null) && bounded(atoms, core, noun))) {
            return null;
        }
        if (noun != null && isNextPartOfAmount(atoms, noun)) {
            noun = null;
        }
        if (noun != null) {
            Draft draft = noun(atoms, core, noun);
            return weak && first.value() == 1 && !boundReader.isFirm(atoms, core.from()) ? null : draft;
        }
        return weak && (atoms.size() > 2 || core.source() == null) || isLayout(atoms, core) ? null : bare(atoms, core);
    }

    private boolean bounded(Atoms atoms, Core core, @Nullable NounPhrase noun) {
        return boundReader.read(atoms, core.from(), false, false, noun) != null;
    }

    private Draft noun(Atoms atoms, Core core, NounPhrase noun) {
        Counted counted = countedReader.counted(atoms, noun);
        return draft(atoms, core, noun.to(), counted.head(), Draft.Kind.COUNT, counted, null, noun, "counted-noun");
    }

    /** A name such as "Euro 5,20" needs the sign; the noun before a plain number may be the one counted before. */
    private static boolean isName(Atoms atoms, Units.Found sign) {
        return atoms.at(sign.edge()).text().length() > 3
                && sign.edge() > 0
                && (atoms.has(sign.edge() - 1, Shape.NUMBER)
                        || atoms.at(sign.edge() - 1).lower().length() > 0 && !atoms.has(sign.edge() - 1, Shape.WORD));
    }

    /** After a genitive determiner a noun of its own figure follows: "900 der geplant 1500 Flüge". */
    private static boolean isNextPartOfAmount(Atoms atoms, NounPhrase noun) {
        return noun.head() > noun.from() && atoms.has(noun.head() - 1, Shape.NUMBER);
    }

    private static boolean isWeakWithUnit(Units.Unit unit, Draft draft) {
        return unit.factor() != 1 || draft.bound() != Bound.EXACT || unit.single();
    }

    /** "50 Meter Toilettenpapier": the noun straight after a unit. */
    private @Nullable Counted substance(Atoms atoms, int at) {
        if (!atoms.has(at, Shape.WORD)) {
            return null;
        }
        boolean genitive =
                atoms.at(at).is("der") || atoms.at(at).is("des") || atoms.at(at).is("aller");
        if (!genitive && !(atoms.at(at).isCapitalised() && atoms.token(at).can(Morphology.NOUN))) {
            return null;
        }
        NounPhrase noun = countedReader.read(atoms, genitive && !atoms.at(at).is("aller") ? at + 1 : at);
        return noun == null ? null : countedReader.counted(atoms, noun);
    }

    private @Nullable Draft fraction(Atoms atoms, Core core) {
        Units.Found unit = units.after(atoms, core.to());
        if (unit != null) {
            Draft.Kind kind = Draft.Kind.valueOf(unit.unit().kind().name());
            return draft(atoms, core, unit.edge(), unit.unit().name(), kind, null, unit.unit(), "unit");
        }
        boolean alone = core.to() - core.from() == 1
                && atoms.has(core.from(), Shape.WORD)
                && "1".equals(core.number().unit());
        if (alone && atoms.size() > 2) {
            return null;
        }
        Counted counted = substance(atoms, core.to());
        return draft(atoms, core, core.to(), "1", Draft.Kind.SHARE, counted, null, "fraction");
    }

    private Draft times(Atoms atoms, Core core) {
        int from = core.from();
        String article = atoms.lower(from - 1);
        if (article.equals("das") || article.equals("dem")) {
            from--;
        }
        Core wider = new Core(core.number(), from, core.to(), core.low(), core.high(), core.range(), core.source());
        NounPhrase noun = atoms.lower(core.to() - 1).startsWith("viel") ? countedReader.read(atoms, core.to()) : null;
        Counted counted = noun == null ? null : countedReader.counted(atoms, noun);
        int to = noun == null ? core.to() : noun.to();
        return draft(atoms, wider, to, "times", Draft.Kind.TIMES, counted, null, "multiple");
    }

    /** A line of nothing but a number, "4" or "1 von 4", in a longer text is a counter of the page. */
    private static boolean isLayout(Atoms atoms, Core core) {
        if (atoms.text().sentences().size() == 1 || core.number().is(Kind.VAGUE)) {
            return false;
        }
        for (int i = 0; i < atoms.size(); i++) {
            boolean word = atoms.has(i, Shape.WORD) && !atoms.token(i).is(PartOfSpeech.ADP);
            if (word && (i < core.from() || i >= core.to())) {
                return false;
            }
        }
        return atoms.size() <= 4;
    }

    /** A number without unit; "(26)" after a name is an age. */
    private @Nullable Draft bare(Atoms atoms, Core core) {
        int from = core.from();
        boolean inBrackets =
                atoms.lower(from - 1).equals("(") && atoms.lower(core.to()).equals(")");
        boolean plain = !core.range()
                && core.number().is(Kind.CARDINAL)
                && atoms.has(from, Shape.NUMBER)
                && atoms.at(from).isPlainDigits();
        if (inBrackets
                && plain
                && from > 1
                && atoms.at(from - 2).isCapitalised()
                && core.low() > 2
                && core.low() <= OLDEST) {
            return draft(atoms, core, core.to(), "Jahr", Draft.Kind.TIME, null, null, "age-in-brackets");
        }
        if (isNamed(atoms, core)) {
            return null;
        }
        return draft(atoms, core, core.to(), null, Draft.Kind.BARE, null, null, "number");
    }

    /** Plain digits tied to the noun or name before them: "S&P 500", "Galaxy 7", "Industrie 4.0". */
    private boolean isNamed(Atoms atoms, Core core) {
        int from = core.from();
        boolean alone = core.to() - from == 1 && atoms.has(from, Shape.NUMBER) && atoms.has(from - 1, Shape.WORD);
        boolean version = atoms.word(from).indexOf('.') > 0 && core.low() < 1000;
        return alone
                && (atoms.at(from).isPlainDigits() || version)
                && atoms.at(from - 1).isCapitalised()
                && (atoms.token(from - 1).is(PartOfSpeech.NOUN)
                        || atoms.token(from - 1).is(PartOfSpeech.PROPN))
                && bounds.before(atoms, from) == null;
    }

    /** Digits after a short word in capitals are a name whatever follows: "ICE 577 nach Kiel", "A 7 Hannover". */
    private static boolean isLine(Atoms atoms, Core core) {
        int from = core.from();
        String word = atoms.word(from - 1);
        boolean capitals = word.length() <= 3 && !word.isEmpty();
        for (int i = 0; i < word.length(); i++) {
            capitals &= Character.isUpperCase(word.charAt(i));
        }
        return capitals
                && core.to() - from == 1
                && atoms.has(from, Shape.NUMBER)
                && atoms.at(from).isPlainDigits()
                && atoms.has(from - 1, Shape.WORD);
    }

    private Draft draft(
            Atoms atoms,
            Core core,
            int to,
            @Nullable String name,
            Draft.Kind kind,
            @Nullable Counted counted,
            Units.@Nullable Unit unit,
            String rule) {
        return draft(atoms, core, to, name, kind, counted, unit, null, rule);
    }

    private Draft draft(
            Atoms atoms,
            Core core,
            int to,
            @Nullable String name,
            Draft.Kind kind,
            @Nullable Counted counted,
            Units.@Nullable Unit unit,
            @Nullable NounPhrase noun,
            String rule) {
        int from = core.from();
        boolean vague = core.number().is(Kind.VAGUE);
        boolean inside = core.number().is(Kind.INSIDE);
        boolean limited = kind != Draft.Kind.BARE && !core.range();
        BoundReader.Reading bound = vague ? null : boundReader.read(atoms, from, limited, inside, noun);
        if (bound == null && isArticled(atoms, core)) {
            bound = boundReader.read(atoms, from - 1, false, inside, noun);
        }
        Bounds.Found after = bounds.after(atoms, to);
        boolean ofNextNoun = after != null
                && unit != null
                && after.edge() < atoms.size()
                && atoms.at(after.edge()).isCapitalised();
        if (after == null && to > core.to()) {
            after = bounds.after(atoms, core.to());
        }
        after = ofNextNoun ? null : after;
        Bound which = core.range() ? Bound.RANGE : vague ? Bound.VAGUE : bound != null ? bound.bound() : Bound.EXACT;
        if (which == Bound.EXACT && after != null) {
            which = after.phrase().bound();
        }
        double factor = unit == null ? 1 : unit.factor();
        boolean noLow =
                which == Bound.AT_MOST || which == Bound.LESS_THAN || which == Bound.ALMOST || which == Bound.VAGUE;
        boolean noHigh = which == Bound.AT_LEAST || which == Bound.MORE_THAN || which == Bound.VAGUE;
        String source = bound != null ? bound.source() : unit != null ? unit.source() : core.source();
        return new Draft(
                atoms,
                bound == null ? from : bound.from(),
                Math.max(to, after == null ? to : after.edge()),
                from,
                noLow ? null : rounded(core.low() * factor),
                noHigh ? null : rounded(core.high() * factor),
                which,
                kind,
                name,
                counted,
                new Evidence(rule, source));
    }

    /** "mehr als das 30-fache" and "knapp die 12" have an article between bound and number. */
    private static boolean isArticled(Atoms atoms, Core core) {
        return core.from() > 0
                && (core.number().is(Kind.FRACTION) || core.number().is(Kind.TIMES))
                && atoms.token(core.from() - 1).is(PartOfSpeech.DET);
    }

    /** Removes what binary arithmetic adds: 2.3 times a million is 2300000. */
    private static double rounded(double value) {
        double size = Math.abs(value);
        if (size < 1e12 && Math.rint(value) == value || size < 1e9 && Math.rint(value * 1000) / 1000 == value) {
            return value;
        }
        return Double.parseDouble(String.format(Locale.ROOT, "%.12g", value));
    }
}
