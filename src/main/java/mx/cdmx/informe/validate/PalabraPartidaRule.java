package mx.cdmx.informe.validate;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** No word is left in two, as a line's end in a PDF leaves it. */
final class PalabraPartidaRule extends PassageRule {
  private static final Pattern SOFT_HYPHEN = Pattern.compile("\u00ad+ *(?=\\S)");

  /** A hyphen and a space, unless another half is to come: {@code pre- y posventa}. */
  private static final Pattern HYPHEN =
      Pattern.compile("[-‐‑](?<=\\p{L}.)\\s+(?=\\p{L})(?!(?:[yeou]|ni|vs)\\s)");

  private static final Starts AT_SOFT_HYPHEN = Starts.at("\u00ad");
  private static final Starts AT_HYPHEN = Starts.at("-‐‑");

  /** A hyphen that closes what one before it opened stands for a dash. */
  private static final Pattern OPENED = Pattern.compile("(?:.*\\s)?-\\p{L}[^-]*", Pattern.DOTALL);

  PalabraPartidaRule(Passages passages) {
    super(passages, "\u00ad", "-", "‐", "‑");
  }

  @Override
  public String code() {
    return "palabra-partida";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    Stream<Finding> soft =
        passage
            .find(SOFT_HYPHEN, AT_SOFT_HYPHEN)
            .map(
                m ->
                    Finding.of(
                        diagnostic(passage, m.start(), m.end()),
                        passage.repair(code(), m.start(), m.end(), "")));
    Stream<Finding> hard =
        passage
            .find(HYPHEN, AT_HYPHEN)
            .filter(m -> !OPENED.matcher(passage.text().substring(0, m.start())).matches())
            .map(m -> Finding.of(diagnostic(passage, m.start(), m.end())));
    return Stream.concat(soft, hard);
  }

  /** Names in two parts keep their hyphen. */
  private Diagnostic diagnostic(Passage passage, int start, int end) {
    boolean isName = Character.isUpperCase(passage.text().charAt(end));
    return Diagnostic.warning(
        code(),
        passage.place(start, end),
        passage.around(start, end, "- "),
        passage.around(start, end, isName ? "-" : ""));
  }
}
