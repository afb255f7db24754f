package mx.cdmx.informe.validate;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Foto;

/** The words for those who cannot see a photo say what is in it. */
final class AlternativoInsuficienteRule extends ActividadRule {
  private static final int LEAST = 10;
  private static final Set<String> EMPTY =
      Set.of("foto", "fotografía", "fotografia", "imagen", "retrato", "captura de pantalla");

  @Override
  public String code() {
    return "alternativo-insuficiente";
  }

  @Override
  Stream<Diagnostic> check(Actividad actividad, Edicion edicion) {
    return IntStream.range(0, actividad.fotos().size())
        .filter(i -> saysNothing(actividad.fotos().get(i), actividad.titulo()))
        .mapToObj(
            i ->
                Diagnostic.warning(
                    code(),
                    actividad.origin().of("fotos", i, "alternativo"),
                    actividad.fotos().get(i).alternativo()));
  }

  private static boolean saysNothing(Foto foto, String titulo) {
    String words = plain(foto.alternativo());
    String stem = foto.archivo().replaceFirst("\\.[^.]*$", "");
    return words.length() < LEAST
        || EMPTY.contains(words.replaceFirst("^(?:una?|la) ", "").replaceFirst("[ \\d]+$", ""))
        || words.equals(plain(foto.archivo()))
        || words.equals(plain(stem))
        || words.equals(plain(stem.replaceAll("[-_]", " ")))
        || words.equals(plain(titulo))
        || foto.pie().filter(p -> words.equals(plain(p))).isPresent();
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
  }
}
