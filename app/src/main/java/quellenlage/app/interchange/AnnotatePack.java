package quellenlage.app.interchange;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import quellenlage.analysis.ArticleReader;
import quellenlage.intake.JsonArticle;

public final class AnnotatePack {
    private AnnotatePack() {}

    public static void main(String[] args) throws IOException {
        InputStream in = new FileInputStream(args[0]);
        if (args[0].endsWith(".gz")) {
            in = new GZIPInputStream(in);
        }
        long start = System.nanoTime();
        ArticleReader reader = ArticleReader.german();
        long loaded = System.nanoTime();
        int n = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                BufferedWriter out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
            AnnotationWriter writer = new AnnotationWriter(out, args.length > 1 && args[1].equals("--tokens"));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                writer.write(reader.read(JsonArticle.read(line, "line-" + ++n)));
            }
        }
        System.err.printf(
                "load %d ms, %d articles in %d ms%n",
                (loaded - start) / 1_000_000, n, (System.nanoTime() - loaded) / 1_000_000);
    }
}
