import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.components.ResultFormatter;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.SimpleDateFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;

/** Runs HeidelTime, without a tagger, over a folder of N.txt with N.date; writes N.heideltime.tsv; prints seconds. */
public final class RunHeidelTime {

    public static void main(String[] args) throws Exception {
        HeidelTimeStandalone tagger = new HeidelTimeStandalone(
                Language.GERMAN, DocumentType.NEWS, OutputType.TIMEML, args[1], POSTagger.NO);
        ResultFormatter formatter = RunHeidelTime::format;
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        long nanos = 0;
        for (int round = 0; round < 2; round++) {
            nanos = processorTime();
            for (Path file : files) {
                String name = file.toString().replaceAll("txt$", "");
                String date = Files.readString(Path.of(name + "date")).strip();
                String found = tagger.process(
                        Files.readString(file), new SimpleDateFormat("yyyy-MM-dd").parse(date), formatter);
                Files.writeString(Path.of(name + "heideltime.tsv"), found);
            }
            nanos = processorTime() - nanos;
        }
        System.out.printf("seconds %.3f%n", nanos / 1e9);
    }

    /** Of this thread, in nanoseconds: other processes do not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String format(JCas jcas) throws Exception {
        StringBuilder lines = new StringBuilder();
        jcas.getAnnotationIndex(Timex3.type).forEach(annotation -> {
            Timex3 timex = (Timex3) annotation;
            lines.append(timex.getBegin()).append('\t').append(timex.getEnd()).append('\t');
            lines.append(timex.getTimexType()).append('\t').append(timex.getTimexValue()).append('\n');
        });
        return lines.toString();
    }
}
