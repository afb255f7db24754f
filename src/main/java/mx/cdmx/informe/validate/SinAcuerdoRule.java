package mx.cdmx.informe.validate;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;

/** An activity of the kind or under a heading of agreements says which agreement it tells of. */
final class SinAcuerdoRule extends ActividadRule {
  private static final String CONVENIO = "convenio";
  private static final Pattern HEADING =
      Pattern.compile("(?<!\\p{L})(?:convenio|acuerdo)s?(?!\\p{L})", Pattern.CASE_INSENSITIVE);

  @Override
  public String code() {
    return "sin-acuerdo";
  }

  @Override
  Stream<Diagnostic> check(Actividad actividad, Edicion edicion) {
    if (!actividad.acuerdos().isEmpty()) {
      return Stream.empty();
    }
    if (actividad.tipo().filter(CONVENIO::equals).isPresent()) {
      return Stream.of(Diagnostic.warning(code(), actividad.origin().of("tipo")));
    }
    return isUnderHeading(actividad, edicion)
        ? Stream.of(Diagnostic.warning(code(), actividad.origin().of("categoria")))
        : Stream.empty();
  }

  private static boolean isUnderHeading(Actividad actividad, Edicion edicion) {
    return edicion.apartado(actividad.apartado()).stream()
        .flatMap(a -> a.categorias(actividad.bloque()).stream())
        .filter(c -> actividad.categoria().filter(c.id()::equals).isPresent())
        .anyMatch(c -> HEADING.matcher(c.titulo()).find());
  }
}
