package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;

/** What editors silenced, each finding in its record, and whether anything was there to silence. */
public final class Omissions {
  private static final String UNUSED = "omision-sin-efecto";

  private final Edicion edicion;
  private final Map<String, Set<String>> silenced = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  /** What an edition's records silence. */
  public Omissions(Edicion edicion) {
    this.edicion = edicion;
    for (Actividad actividad : edicion.actividades()) {
      actividad
          .omitir()
          .forEach(
              o -> silenced.computeIfAbsent(actividad.id(), id -> new HashSet<>()).add(o.codigo()));
    }
  }

  /** Whether a finding stands. */
  public boolean keeps(Diagnostic diagnostic) {
    if (!silences(diagnostic.code(), diagnostic.place())) {
      return true;
    }
    used.add(diagnostic.place().record().orElse("") + " " + diagnostic.code());
    return false;
  }

  /** Whether a record wants nothing said of a kind of fault. */
  boolean silences(String code, Place place) {
    return silenced.getOrDefault(place.record().orElse(""), Set.of()).contains(code);
  }

  /**
   * A warning for each that silenced nothing.
   *
   * @param tried which codes were looked for in this run
   */
  public List<Diagnostic> unused(Predicate<String> tried) {
    List<Diagnostic> found = new ArrayList<>();
    for (Actividad actividad : edicion.actividades()) {
      for (int i = 0; i < actividad.omitir().size(); i++) {
        String codigo = actividad.omitir().get(i).codigo();
        if (tried.test(codigo) && !used.contains(actividad.id() + " " + codigo)) {
          found.add(
              Diagnostic.warning(UNUSED, actividad.origin().of("omitir", i, "codigo"), codigo));
        }
      }
    }
    return found;
  }
}
