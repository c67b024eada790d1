package quellenlage.app.interchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import quellenlage.analysis.ArticleReader;
import quellenlage.analysis.article.Article;
import quellenlage.intake.ArticleSink;
import quellenlage.intake.Input;
import quellenlage.intake.Intake;
import quellenlage.intake.Limits;
import quellenlage.intake.Rejection;

/** Annotates one file. */
public final class AnnotatePack {
    private AnnotatePack() {}

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        ArticleReader reader = ArticleReader.german();
        long loaded = System.nanoTime();
        int[] n = new int[1];
        try (OutputStream out = new BufferedOutputStream(System.out, 1 << 16)) {
            AnnotationWriter writer = new AnnotationWriter(args.length > 1 && args[1].equals("--tokens"));
            new Intake(Limits.DEFAULT).read(List.of(new Input.Location(Path.of(args[0]))), new ArticleSink() {
                @Override
                public void accept(Article article) throws IOException {
                    out.write(writer.line(reader.read(article)));
                    n[0]++;
                }

                @Override
                public void reject(Rejection rejection) {
                    System.err.println(rejection);
                }
            });
        }
        System.err.printf(
                "load %d ms, %d articles in %d ms%n",
                (loaded - start) / 1_000_000, n[0], (System.nanoTime() - loaded) / 1_000_000);
    }
}
