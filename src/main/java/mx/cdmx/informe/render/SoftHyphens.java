package mx.cdmx.informe.render;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Tells a hyphen that divides a word at a line's end from one that is part of it: to who listens it
 * is a soft hyphen (U+00AD; ISO 32000-1, 14.8.2.2.3), and no sign at all.
 *
 * <p>The hyphen is painted anew in a marked content sequence of its own, which the structure names
 * as a span of that text. The page's content keeps the plain hyphen, at which readers that know no
 * structure join words again.
 */
final class SoftHyphens {
  /** A run of text that ends a marked content sequence, as the typesetter writes it. */
  private static final Pattern LAST_RUN =
      Pattern.compile(
          "(/\\S+ ([\\d.]+) Tf)\\n1 0 0 1 ([\\d.]+ ?)([\\d.]+) Tm\\n<([0-9A-F]+)> Tj\\nET\\n"
              + "EMC\\n");

  private static final Pattern MARK = Pattern.compile("/MCID (\\d+)>> BDC");

  /** How many hexadecimal digits a letter has. */
  private static final int DIGITS = 4;

  private final ParentTree parents;
  private final Map<String, DividedLine> lines;

  private SoftHyphens(PDDocument pdf, List<DividedLine> lines) {
    this.parents = new ParentTree(pdf);
    this.lines =
        lines.stream().collect(Collectors.toMap(DividedLine::code, l -> l, (first, same) -> first));
  }

  /**
   * Marks the hyphens of a document's divided lines.
   *
   * @return how many there were
   */
  static int mark(PDDocument pdf, List<DividedLine> lines) throws IOException {
    SoftHyphens hyphens = new SoftHyphens(pdf, lines);
    int marked = 0;
    for (PDPage page : pdf.getPages()) {
      marked += hyphens.mark(page, pdf);
    }
    return marked;
  }

  private int mark(PDPage page, PDDocument pdf) throws IOException {
    String content = PageContent.read(page);
    StringBuilder anew = new StringBuilder(content.length() + 4096);
    Matcher runs = LAST_RUN.matcher(content);
    int marked = 0;
    int written = 0;
    while (runs.find()) {
      DividedLine line = lines.get(runs.group(5));
      if (line != null) {
        int mark = markBefore(content, written, runs.start());
        int span = parents.insertBehind(page, mark, "\u00AD");
        anew.append(content, written, runs.start())
            .append(divided(runs.toMatchResult(), line, span));
        written = runs.end();
        marked++;
      }
    }
    if (marked > 0) {
      PageContent.write(page, anew.append(content, written, content.length()).toString(), pdf);
    }
    return marked;
  }

  /** The number of the marked content sequence that a run ends. */
  private static int markBefore(String content, int from, int run) {
    int opening = content.lastIndexOf("/MCID ", run);
    Matcher mark = MARK.matcher(content).region(Math.max(from, opening), run);
    if (!mark.lookingAt()) {
      throw new IllegalStateException("a divided line is in no marked content");
    }
    return Integer.parseInt(mark.group(1));
  }

  private static String divided(MatchResult run, DividedLine line, int span) {
    String letters = run.group(5);
    int end = letters.length() - DIGITS;
    String face = run.group(1);
    String y = run.group(4);
    double x =
        Double.parseDouble(run.group(3).strip())
            + line.width() / 1000 * Double.parseDouble(run.group(2));
    return show(face, run.group(3).strip(), y, letters.substring(0, end))
        + "/Span <</MCID "
        + span
        + ">> BDC\nBT\n"
        + show(face, String.format(Locale.ROOT, "%.5f", x), y, letters.substring(end));
  }

  private static String show(String face, String x, String y, String letters) {
    return face + "\n1 0 0 1 " + x + " " + y + " Tm\n<" + letters + "> Tj\nET\nEMC\n";
  }
}
