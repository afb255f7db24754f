package mx.cdmx.informe.validate;

import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Cifra;

/** The numbers of title and prose are those of {@code cifras} where both count the same. */
final class CifraContradichaRule extends TextoRule {
  CifraContradichaRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "cifra-contradicha";
  }

  @Override
  Stream<Diagnostic> check(Actividad actividad, ReadText texto) {
    CifraReading reading = new CifraReading(actividad, texto);
    return actividad.cifras().stream()
        .flatMap(
            c ->
                reading.against(c).stream()
                    .map(s -> Diagnostic.warning(code(), s.place(), s.words(), said(c))));
  }

  private static String said(Cifra cifra) {
    return cifra.valor().toPlainString() + " " + cifra.unidad().or(cifra::moneda).orElse("");
  }
}
