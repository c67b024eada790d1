package quellenlage.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of ARCHITECTURE.md. A new package needs a line here and there; every line says why it is so. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("quellenlage");

    private static final String A = "quellenlage.analysis";
    private static final String S = "quellenlage.stories";

    /** One room: its package, what it may import of ours, and why not more. */
    record Room(String name, List<String> mayImport, String because) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Room> rooms() {
        return ROOMS.values().stream();
    }

    private static final Map<String, Room> ROOMS = new LinkedHashMap<>();

    private static void room(String name, String because, String... mayImport) {
        ROOMS.put(name, new Room(name, List.of(mayImport), because));
    }

    private static void finder(String name) {
        room(
                A + "." + name,
                "a finder can be rewritten alone: what it needs of another arrives as a parameter",
                A + ".article",
                A + ".lexicon");
    }

    static {
        room("quellenlage.morphology", "compiles the dictionary at build time and knows nobody");
        room(A + ".article", "the data model is a leaf");
        room(A + ".lexicon", "how a word list is written does not depend on what is found with it");
        for (String name :
                List.of("boilerplate", "sentence", "clause", "entity", "figure", "time", "statement", "stance")) {
            finder(name);
        }
        room(A, "the table of contents sees every room", A + "..");
        room(S + ".reuse", "copied text is found from the text alone", A + ".article", A + ".lexicon");
        room(
                S + ".story",
                "which articles belong together does not depend on what they claim",
                A + ".article",
                A + ".lexicon");
        room(S + ".actor", "who is who does not depend on claims", A + ".article", A + ".lexicon", S + ".story");
        room(
                S + ".ledger",
                "the ledger stands on stories, actors and copies, never the other way round",
                A + ".article",
                A + ".lexicon",
                S + ".story",
                S + ".actor",
                S + ".reuse");
        room(
                S + ".correction",
                "what an editor decided changes what the others made; they do not know of it",
                A + ".article",
                S + ".story",
                S + ".actor",
                S + ".reuse",
                S + ".ledger");
        room(S, "the door sees every room", A + ".article", A + ".lexicon", S + "..");
        room("quellenlage.intake", "ends where an article begins", A + ".article", A + ".lexicon");
        room("quellenlage.app.interchange", "a format knows the records, not who asks", A + ".article", S + "..");
        room("quellenlage.app.operation", "free of command line and pages", A + "..", S + "..", "quellenlage.intake..");
        room("quellenlage.app.page", "shows and decides nothing", A + ".article", A + ".lexicon", S + "..");
        room("quellenlage.app.terminal", "shows and decides nothing", A + ".article", A + ".lexicon", S + "..");
        room(
                "quellenlage.app.command",
                "thin: parses, calls one operation, prints",
                A + ".article",
                A + ".lexicon",
                S + "..",
                "quellenlage.intake..",
                "quellenlage.app.operation",
                "quellenlage.app.interchange",
                "quellenlage.app.page",
                "quellenlage.app.terminal");
        room("quellenlage.app", "the only place where things are wired", "quellenlage..");
        room("quellenlage.accuracy", "measures", "quellenlage..");
        room("quellenlage.benchmarks", "measures", "quellenlage..");
    }

    private static String roomOf(String packageName) {
        String name = packageName;
        while (!ROOMS.containsKey(name)) {
            int dot = name.lastIndexOf('.');
            if (dot < 0) {
                return "";
            }
            name = name.substring(0, dot);
        }
        return name;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomImportsOnlyWhatItsArrowsAllow(Room room) {
        DescribedPredicate<JavaClass> inRoom = DescribedPredicate.describe(
                "in " + room.name(), c -> roomOf(c.getPackageName()).equals(room.name()));
        DescribedPredicate<JavaClass> allowed = DescribedPredicate.describe(
                "in the room, allowed for it, or not ours",
                c -> !c.getPackageName().startsWith("quellenlage")
                        || roomOf(c.getPackageName()).equals(room.name())
                        || room.mayImport().stream().anyMatch(p -> matches(p, c.getPackageName())));
        ArchRuleDefinition.classes()
                .that(inRoom)
                .should()
                .onlyDependOnClassesThat(allowed)
                .because(room.because())
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static boolean matches(String pattern, String packageName) {
        if (pattern.endsWith("..")) {
            String prefix = pattern.substring(0, pattern.length() - 2);
            return packageName.equals(prefix) || packageName.startsWith(prefix + ".");
        }
        return roomOf(packageName).equals(pattern);
    }

    @Test
    void everyPackageOnDiskIsARoom() {
        Set<String> packages =
                CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).isNotEmpty().allSatisfy(name -> {
            String room = roomOf(name);
            assertThat(room).as("room of package " + name).isNotEmpty();
            assertThat(room.equals(name) || !Set.of(A, S, "quellenlage.app").contains(room))
                    .as("package " + name + " has a line of its own")
                    .isTrue();
        });
    }

    @Test
    void everyRoomExists() {
        Set<String> packages = CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        for (String room : ROOMS.keySet()) {
            if (packages.stream().noneMatch(p -> roomOf(p).equals(room))) {
                missing.add(room);
            }
        }
        assertThat(missing).as("rooms with a rule but without a package").isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        Set<String> described = CLASSES.stream()
                .filter(c -> c.getSimpleName().equals("package-info") && c.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        Set<String> packages = CLASSES.stream()
                .filter(c -> !c.getFullName().contains("jmh_generated"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).containsAll(packages);
    }

    @Test
    void noPackageOrClassHasANameThatSaysNothing() {
        Set<String> empty = Set.of("util", "utils", "common", "helper", "core", "impl", "manager", "service", "logic");
        List<String> endings = List.of("Manager", "Helper", "Util", "Utils", "Impl", "Handler", "Processor", "Service");
        for (JavaClass type : CLASSES) {
            assertThat(Set.of(type.getPackageName().split("\\."))).doesNotContainAnyElementsOf(empty);
            assertThat(endings).as(type.getName()).noneMatch(type.getSimpleName()::endsWith);
        }
    }
}
