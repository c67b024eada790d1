package quellenlage.analysis.figure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quellenlage.analysis.article.Bound;
import quellenlage.analysis.article.Evidence;
import quellenlage.analysis.article.Figure.Counted;
import quellenlage.analysis.article.Morphology;
import quellenlage.analysis.figure.Atom.Shape;
import quellenlage.analysis.figure.Numeral.Kind;

/** Reads the quantity around a number: bound, range, unit or noun. */
final class QuantityReader {

    private static final int OLDEST = 115;

    private final Units units;
    private final Bounds bounds;
    private final NumberReader numbers;
    private final Ranges ranges;
    private final BoundReader boundReader;
    private final Contexts contexts;
    private final CountedReader countedReader;
    private final Labels labels;
    private final Drafter drafter;
    private final FunctionWords functionWords;

    QuantityReader(FunctionWords functionWords) {
        this.functionWords = functionWords;
        units = Units.german();
        bounds = Bounds.german(functionWords);
        numbers = NumberReader.german(units, functionWords);
        ranges = Ranges.german(numbers, units, bounds);
        boundReader = new BoundReader(bounds, Governors.german(functionWords));
        drafter = new Drafter(bounds, boundReader);
        labels = new Labels(bounds);
        contexts = Contexts.german(functionWords);
        countedReader = CountedReader.german(contexts, functionWords);
    }

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
                        drafter.draft(
                                atoms,
                                core,
                                core.to(),
                                unitOf(whole),
                                Draft.Kind.MEASURE,
                                null,
                                null,
                                "number-in-word");
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
        if (functionWords.is(FunctionWords.Kind.EACH, atoms.lower(number.from() - 1)) && number.value() > 1) {
            NounPhrase noun = countedReader.read(atoms, to);
            if (noun != null && contexts.isSet(atoms.token(noun.head()).lemma().toLowerCase(Locale.ROOT))) {
                return new Reading(null, to);
            }
            Numeral share = new Numeral(
                    number.from() - 1, to, 1 / number.value(), Kind.FRACTION, "1", 1, false, number.source());
            Core core = new Core(share, share.from(), to, share.value(), share.value(), false, share.source());
            Counted counted = noun == null ? null : countedReader.counted(atoms, noun);
            int end = noun == null ? to : noun.to();
            return new Reading(
                    drafter.draft(atoms, core, end, "1", Draft.Kind.SHARE, counted, null, "one-of-each"), end);
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
        if (sign != null && (unit == null || core.number().scale() > 1) && !labels.isName(atoms, sign)) {
            int from = Math.min(core.from(), sign.edge());
            Core wider = new Core(core.number(), from, core.to(), core.low(), core.high(), core.range(), core.source());
            return drafter.draft(
                    atoms, wider, core.to(), sign.unit().name(), Draft.Kind.MONEY, null, sign.unit(), "money");
        }
        boolean weak = first.weak() && !core.range();
        if (unit != null) {
            Draft.Kind kind = Draft.Kind.valueOf(unit.unit().kind().name());
            boolean below = isBelowZero(atoms, unit);
            int edge = below ? unit.edge() + 2 : unit.edge();
            Counted substance = kind == Draft.Kind.TIME ? null : substance(atoms, edge);
            Draft draft = drafter.draft(
                    atoms,
                    below ? core.negated() : core,
                    edge,
                    unit.unit().name(),
                    kind,
                    substance,
                    unit.unit(),
                    "unit");
            return weak && !isWeakWithUnit(unit.unit(), draft) ? null : draft;
        }
        if (labels.isLine(atoms, core)) {
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
        return weak && (atoms.size() > 2 || core.source() == null) || labels.isLayout(atoms, core)
                ? null
                : bare(atoms, core);
    }

    /** "fünf Grad unter null". */
    private boolean isBelowZero(Atoms atoms, Units.Found unit) {
        return unit.unit().name().startsWith("°")
                && functionWords.is(FunctionWords.Kind.BELOW, atoms.lower(unit.edge()))
                && functionWords.is(FunctionWords.Kind.ZERO, atoms.lower(unit.edge() + 1));
    }

    private boolean bounded(Atoms atoms, Core core, @Nullable NounPhrase noun) {
        return boundReader.read(atoms, core.from(), false, false, noun) != null;
    }

    private Draft noun(Atoms atoms, Core core, NounPhrase noun) {
        Counted counted = countedReader.counted(atoms, noun);
        return drafter.draft(
                atoms, core, noun.to(), counted.head(), Draft.Kind.COUNT, counted, null, noun, "counted-noun");
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
        boolean article = functionWords.is(FunctionWords.Kind.SUBSTANCE, atoms.lower(at));
        boolean genitive = article || functionWords.is(FunctionWords.Kind.TOTALITY, atoms.lower(at));
        if (!genitive && !(atoms.at(at).isCapitalised() && atoms.token(at).can(Morphology.NOUN))) {
            return null;
        }
        NounPhrase noun = countedReader.read(atoms, article ? at + 1 : at);
        return noun == null ? null : countedReader.counted(atoms, noun);
    }

    private @Nullable Draft fraction(Atoms atoms, Core core) {
        Units.Found unit = units.after(atoms, core.to());
        if (unit != null) {
            Draft.Kind kind = Draft.Kind.valueOf(unit.unit().kind().name());
            return drafter.draft(atoms, core, unit.edge(), unit.unit().name(), kind, null, unit.unit(), "unit");
        }
        boolean alone = core.to() - core.from() == 1
                && atoms.has(core.from(), Shape.WORD)
                && "1".equals(core.number().unit());
        if (alone && atoms.size() > 2) {
            return null;
        }
        Counted counted = substance(atoms, core.to());
        return drafter.draft(atoms, core, core.to(), "1", Draft.Kind.SHARE, counted, null, "fraction");
    }

    private Draft times(Atoms atoms, Core core) {
        int from = core.from();
        if (functionWords.is(FunctionWords.Kind.MULTIPLE, atoms.lower(from - 1))) {
            from--;
        }
        Core wider = new Core(core.number(), from, core.to(), core.low(), core.high(), core.range(), core.source());
        boolean many = functionWords.is(FunctionWords.Kind.MANY, atoms.lower(core.to() - 1));
        NounPhrase noun = many ? countedReader.read(atoms, core.to()) : null;
        Counted counted = noun == null ? null : countedReader.counted(atoms, noun);
        int to = noun == null ? core.to() : noun.to();
        return drafter.draft(atoms, wider, to, "times", Draft.Kind.TIMES, counted, null, "multiple");
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
            return drafter.draft(atoms, core, core.to(), "Jahr", Draft.Kind.TIME, null, null, "age-in-brackets");
        }
        if (labels.isNamed(atoms, core)) {
            return null;
        }
        return drafter.draft(atoms, core, core.to(), null, Draft.Kind.BARE, null, null, "number");
    }
}
