/**
 * The verbs of the command line, one thin class each: parse, call one operation, print.
 *
 * <pre>
 *   arguments ─▶ QuellenlageCommand ─┬▶ ReadCommand        ─▶ terminal, page, interchange
 *                                    ├▶ AnnotateCommand    ─▶ interchange
 *                                    ├▶ StoriesCommand     ─▶ interchange
 *                                    ├▶ NamesCommand       ─▶ interchange
 *                                    └▶ DemoCommand        ─▶ terminal, page
 *   Console: streams, colour, width      RunReport: rejected input, progress
 * </pre>
 *
 * Exit status: 0 done, 1 failed, 2 wrong usage, 3 done but something was rejected.
 */
@NullMarked
package quellenlage.app.command;

import org.jspecify.annotations.NullMarked;
