package mx.cdmx.informe.validate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** Nobody's telephone, address for mail, CURP or RFC is printed; an office's mailbox may be. */
final class DatoPersonalRule implements Rule {
  private static final String DATE = "\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";

  private static final String OFFICE =
      "(?:contact|info|informe|atencion|ayuda|buzon|correo|comunicacion|convocatoria|prensa"
          + "|registro|oficialia|transparencia|soporte|hola|hello|mail|office|press)";

  private static final List<Pattern> KINDS =
      List.of(
          kind("\\b[A-Z][AEIOUX][A-Z]{2}" + DATE + "[HMX][A-Z]{5}[A-Z\\d]\\d\\b"),
          kind("\\b[A-ZÑ]{4}" + DATE + "[A-Z\\d]{3}\\b"),
          kind(
              "(?<![\\p{L}\\d_.+-])(?!(?i:"
                  + OFFICE
                  + ")[\\w.+-]*@)[\\p{L}\\d_.+-]++@[\\w-]+(?:\\.[\\w-]+)+"),
          kind(
              "(?=[+(\\d])(?<![\\p{L}\\d_.,/=-])(?!\\(?800)(?:\\+52[ -]?)?(?:\\d{10}"
                  + "|\\(?\\d{2}\\)?[ -]\\d{4}[ -]?\\d{4}|\\(?\\d{3}\\)?[ -]\\d{3}[ -]?\\d{4})"
                  + "(?![\\w-]|[.,]\\d)"),
          kind(
              "(?:[Tt]el|[Tt]eléfono|[Cc]el|[Cc]elular|[Mm]óvil|[Ww]hats[Aa]pp)s?\\.?:? \\d{4}[ -]?\\d{4}"
                  + "(?![\\w-])"));

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

  /** Each kind has an at sign or six figures at least, with no words between. */
  private static boolean mayHaveOne(String text) {
    int figures = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '@') {
        figures = 0;
      } else if (c >= '0' && c <= '9') {
        figures++;
      } else if (" -()+".indexOf(c) < 0) {
        figures = 0;
      }
      if (c == '@' || figures == 6) {
        return true;
      }
    }
    return false;
  }

  private static Pattern kind(String written) {
    return Pattern.compile(written);
  }
}
