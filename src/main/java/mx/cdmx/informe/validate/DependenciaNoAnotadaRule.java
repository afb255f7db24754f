package mx.cdmx.informe.validate;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;

/** Every agency of the catalogue that a text says to act is in the list, if there is one. */
final class DependenciaNoAnotadaRule implements Rule {
  /** “La [SEDEMA] organizó”, “a través de la [SEDEMA]”, “organizado por la [SEDEMA]”. */
  private static final Pattern ACTS =
      Pattern.compile(
          "(?:^|\\b(?:a\\s+través\\s+de|por\\s+parte\\s+de|[ai]d[oa]s?\\s+por|junto\\s+con))\\s*"
              + "(?:la|el|las|los|del)?\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public String code() {
    return "dependencia-no-anotada";
  }

  /** Whether the name at an offset is that of somebody who acts, and not of one talked about. */
  private static boolean acts(int start, String texto) {
    return ACTS.matcher(Sentence.at(texto, start).before(start)).find();
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    DependenciaNombres names = DependenciaNombres.of(edicion);
    Set<String> known = edicion.catalogos().dependencias().keySet();
    return edicion.actividades().stream()
        .filter(a -> !a.dependencias().isEmpty() && known.containsAll(a.dependencias()))
        .flatMap(a -> check(a, names));
  }

  /** A list with an id that is wrong may mean the very agency: it is not judged. */
  private Stream<Diagnostic> check(Actividad actividad, DependenciaNombres names) {
    Set<String> seen = new HashSet<>(actividad.dependencias());
    String texto = actividad.texto();
    return names.in(texto).stream()
        .filter(f -> !seen.contains(f.id()) && acts(f.start(), texto) && seen.add(f.id()))
        .map(
            f ->
                Diagnostic.warning(
                    code(), actividad.origin().within(f.start(), f.end(), "texto"), f.id()));
  }
}
