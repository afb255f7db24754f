package mx.cdmx.informe.validate;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;

/** Every figure is stated in the title or the prose of its own activity. */
final class CifraSinRespaldoRule extends TextoRule {
  CifraSinRespaldoRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "cifra-sin-respaldo";
  }

  @Override
  Stream<Diagnostic> check(Actividad actividad, ReadText texto) {
    CifraReading reading = new CifraReading(actividad, texto);
    return IntStream.range(0, actividad.cifras().size())
        .filter(i -> !reading.backs(actividad.cifras().get(i)))
        .filter(i -> reading.against(actividad.cifras().get(i)).isEmpty())
        .mapToObj(
            i ->
                Diagnostic.warning(
                    code(),
                    actividad.origin().of("cifras", i, "valor"),
                    actividad.cifras().get(i).valor().toPlainString()));
  }
}
