package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.model.Edicion;

/** The passages of the edition at hand, read once for all the rules that share them. */
public final class Passages {
  private Optional<Edicion> edicion = Optional.empty();
  private List<Passage> passages = List.of();

  /** The passages of an edition. */
  public List<Passage> of(Edicion wanted) {
    if (!edicion.equals(Optional.of(wanted))) {
      passages = PrintedText.all(wanted).flatMap(PrintedText::passages).toList();
      edicion = Optional.of(wanted);
    }
    return passages;
  }
}
