package quellenlage.accuracy.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import quellenlage.analysis.entity.Gazetteer;
import quellenlage.analysis.lexicon.LexiconFile;
import quellenlage.analysis.lexicon.LexiconLine;

/**
 * Packs the name lists into {@code names.bin}.
 *
 * <pre>
 *   java -cp … quellenlage.accuracy.entity.PackGazetteer LISTS FIRST_NAMES names.bin
 * </pre>
 *
 * LISTS is a folder with {@code geonames-de-debian/cities_de.tsv.gz} (GeoNames, CC BY 4.0),
 * {@code cldr-de/territories-de.json} and {@code exemplar-cities-de.json} (Unicode CLDR, Unicode-3.0),
 * {@code names/laendernamen.list} (Auswärtiges Amt, official work) and {@code names/personennamen.list} (GermaNER,
 * Apache-2.0); FIRST_NAMES is the folder {@code names} of the npm package gender-detection-from-name 1.11.5 (MIT).
 */
public final class PackGazetteer {

    private static final int CITY_POPULATION = 50_000;
    private static final List<String> LANGUAGES = List.of("de", "en", "fr", "it", "es", "tr");
    private static final Pattern FIRST_NAME = Pattern.compile("\\['([^']+)', '(male|female|unisex)'\\]");
    private static final Pattern JSON_VALUE = Pattern.compile("\"([^\"]+)\": \"([^\"]+)\"");

    private final Gazetteer.Writer writer = new Gazetteer.Writer();

    private PackGazetteer() {}

    public static void main(String[] arguments) throws IOException {
        PackGazetteer pack = new PackGazetteer();
        Path lists = Path.of(arguments[0]);
        pack.towns(lists.resolve("geonames-de-debian/cities_de.tsv.gz"));
        pack.territories(lists.resolve("cldr-de/territories-de.json"), Gazetteer.COUNTRY);
        pack.territories(lists.resolve("cldr-de/exemplar-cities-de.json"), Gazetteer.CITY | Gazetteer.TOWN);
        for (String state : Files.readAllLines(lists.resolve("names/laendernamen.list"))) {
            pack.add(state, Gazetteer.COUNTRY);
        }
        for (LexiconLine line :
                LexiconFile.read(PackGazetteer.class, "regions.tsv").lines()) {
            pack.add(line.get("region"), Gazetteer.COUNTRY);
        }
        for (String surname : Files.readAllLines(lists.resolve("names/personennamen.list"))) {
            if (surname.indexOf(' ') < 0) {
                pack.add(surname, Gazetteer.SURNAME);
            }
        }
        for (String language : LANGUAGES) {
            pack.firstNames(Path.of(arguments[1]).resolve(language + ".js"));
        }
        Files.write(Path.of(arguments[2]), pack.writer.bytes());
        System.out.println(pack.writer.size() + " names");
    }

    private void towns(Path file) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] fields = line.split("\t", -1);
                boolean german = !fields[8].isEmpty()
                        || List.of("DE", "AT", "CH", "LI", "LU").contains(fields[2]);
                int population = fields[5].isEmpty() ? 0 : Integer.parseInt(fields[5]);
                boolean city = population >= CITY_POPULATION || (!fields[8].isEmpty() && !fields[8].equals(fields[1]));
                int flag = Gazetteer.TOWN | (city ? Gazetteer.CITY : 0);
                if (german || population >= 10_000) {
                    add(fields[1], flag);
                    add(fields[8], flag);
                }
            }
        }
    }

    private void territories(Path file, int flag) throws IOException {
        Matcher matcher = JSON_VALUE.matcher(Files.readString(file));
        while (matcher.find()) {
            String key = matcher.group(1);
            if (!key.startsWith("X") && !key.equals("ZZ") && !key.startsWith("EU") && !key.startsWith("UN")) {
                add(matcher.group(2), flag);
            }
        }
    }

    private void firstNames(Path file) throws IOException {
        Matcher matcher = FIRST_NAME.matcher(Files.readString(file));
        while (matcher.find()) {
            String name = matcher.group(1);
            if (name.length() > 1 && name.indexOf(' ') < 0) {
                int flag =
                        switch (matcher.group(2)) {
                            case "male" -> Gazetteer.MALE;
                            case "female" -> Gazetteer.FEMALE;
                            default -> Gazetteer.FIRST_NAME;
                        };
                add(capitalised(name), flag);
            }
        }
    }

    private static String capitalised(String name) {
        StringBuilder out = new StringBuilder(name);
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || out.charAt(i - 1) == '-') {
                out.replace(i, i + 1, out.substring(i, i + 1).toUpperCase(Locale.ROOT));
            }
        }
        return out.toString();
    }

    private void add(String name, int flag) {
        int cut = name.indexOf('(') > 0 ? name.indexOf('(') : name.indexOf(',') > 0 ? name.indexOf(',') : name.length();
        String clean = name.substring(0, cut).strip();
        if (clean.length() > 2
                && Character.isUpperCase(clean.charAt(0))
                && clean.chars().filter(c -> c == ' ').count() < 6) {
            writer.add(clean, flag);
        }
    }
}
