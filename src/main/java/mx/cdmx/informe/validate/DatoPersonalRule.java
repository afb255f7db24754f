package mx.cdmx.informe.validate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** Nobody's telephone, address for mail, CURP or RFC is printed; an office's mailbox may be. */
final class DatoPersonalRule implements Rule {
  private static final String DATE = "\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";

  private static final String END = "(?![\\p{L}\\p{N}_])";

  private static final String OFFICE =
      "(?:contact|info|informe|atencion|ayuda|buzon|correo|comunicacion|convocatoria|prensa"
          + "|registro|oficialia|transparencia|soporte|hola|hello|mail|office|press)";

  private static final String PHONES =
      "(?:[Tt]el|[Tt]eléfono|[Cc]el|[Cc]elular|[Mm]óvil|[Ww]hats[Aa]pp)s?";

  private static final List<Pattern> KINDS =
      List.of(
          kind(
              "(?<![\\p{L}\\p{N}_])[A-Z][AEIOUX][A-Z]{2}"
                  + DATE
                  + "[HMX][A-Z]{5}[A-Z\\d]\\d"
                  + END),
          kind("(?<![\\p{L}\\p{N}_])[A-ZÑ]{4}" + DATE + "[A-Z\\d]{3}" + END),
          kind(
              "(?<![\\p{L}\\d_.+-])(?!(?i:"
                  + OFFICE
                  + ")[\\w.+-]*@)[\\p{L}\\d_.+-]++@[\\w-]+(?:\\.[\\w-]+)+"),
          kind(
              "(?=[+(\\d])(?<![\\p{L}\\d_.,/=-])(?!\\(?800)(?:\\+52[ -]?)?(?:\\d{10}"
                  + "|\\(?\\d{2}\\)?[ -]\\d{4}[ -]?\\d{4}|\\(?\\d{3}\\)?[ -]\\d{3}[ -]?\\d{4})"
                  + "(?![\\w-]|[.,]\\d)"),
          kind(PHONES + "\\.?:? \\d{4}[ -]?\\d{4}(?![\\w-])"));

  private static final Pattern TELEPHONE = kind(PHONES);
  private static final Signs AMID_FIGURES = Signs.of(" -()+");

  private final Passages passages;

  DatoPersonalRule(Passages passages) {
    this.passages = passages;
  }

  @Override
  public String code() {
    return "dato-personal";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    return passages.texts(edicion).stream()
        .filter(text -> mayHaveOne(text.content()))
        .flatMap(
            text ->
                KINDS.stream()
                    .flatMap(
                        k ->
                            k.matcher(text.content())
                                .results()
                                .map(
                                    m ->
                                        Diagnostic.error(
                                            code(), text.place(m.start(), m.end()), m.group()))));
  }

  /**
   * Each kind has an at sign, six figures together or ten with no words between; or eight behind a
   * word for telephones.
   */
  private static boolean mayHaveOne(String text) {
    char[] characters = text.toCharArray();
    int figures = 0;
    int together = 0;
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (c > '@') { // a letter, as nearly all are
        figures = 0;
        together = 0;
        continue;
      }
      boolean isFigure = c >= '0' && c <= '9';
      together = isFigure ? together + 1 : 0;
      if (isFigure) {
        figures++;
      } else if (!AMID_FIGURES.has(c)) {
        figures = 0;
      }
      if (c == '@'
          || together == 6
          || figures == 10
          || (figures == 8 && TELEPHONE.matcher(text).region(Math.max(0, i - 30), i).find())) {
        return true;
      }
    }
    return false;
  }

  private static Pattern kind(String written) {
    return Pattern.compile(written);
  }
}
