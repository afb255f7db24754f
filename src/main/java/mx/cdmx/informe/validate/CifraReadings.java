package mx.cdmx.informe.validate;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;

/**
 * The figures of the edition at hand beside its numbers, read once for the rules that share them.
 */
final class CifraReadings {
  private final Passages passages;
  private Optional<Edicion> edicion = Optional.empty();
  private IdentityHashMap<Actividad, CifraReading> readings = new IdentityHashMap<>();

  CifraReadings(Passages passages) {
    this.passages = passages;
  }

  /** That of each activity of an edition that has figures. */
  synchronized Function<Actividad, CifraReading> of(Edicion wanted) {
    if (!edicion.equals(Optional.of(wanted))) {
      Function<Actividad, ReadText> textos = passages.textos(wanted);
      Lexicon lexicon = new Lexicon();
      readings = new IdentityHashMap<>();
      wanted.actividades().parallelStream()
          .filter(a -> !a.cifras().isEmpty())
          .map(a -> Map.entry(a, reading(a, textos.apply(a), lexicon)))
          .toList()
          .forEach(e -> readings.put(e.getKey(), e.getValue()));
      edicion = Optional.of(wanted);
    }
    return readings::get;
  }

  private static CifraReading reading(Actividad actividad, ReadText texto, Lexicon lexicon) {
    return new CifraReading(actividad, new ReadText(actividad.titulo(), lexicon), texto);
  }
}
