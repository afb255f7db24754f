package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import mx.cdmx.informe.model.Edicion;

/** The words of the edition at hand, read once for all the rules that share them. */
final class EditionWords {
  private final Passages passages;
  private Optional<Edicion> edicion = Optional.empty();
  private List<PassageWords> words = List.of();
  private Optional<Spellings> spellings = Optional.empty();

  EditionWords(Passages passages) {
    this.passages = passages;
  }

  /** The words of each passage of an edition. */
  synchronized List<PassageWords> of(Edicion wanted) {
    if (!edicion.equals(Optional.of(wanted))) {
      Map<String, NameWord> known = new ConcurrentHashMap<>();
      words = passages.of(wanted).parallelStream().map(p -> new PassageWords(p, known)).toList();
      edicion = Optional.of(wanted);
      spellings = Optional.empty();
    }
    return words;
  }

  /** How the names of an edition are spelled. */
  synchronized Spellings spellings(Edicion wanted) {
    List<PassageWords> all = of(wanted);
    if (spellings.isEmpty()) {
      spellings = Optional.of(new Spellings(all, wanted.catalogos()));
    }
    return spellings.get();
  }
}
