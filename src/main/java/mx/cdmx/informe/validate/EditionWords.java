package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Optional;
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
      words = passages.of(wanted).parallelStream().map(PassageWords::new).toList();
      edicion = Optional.of(wanted);
      spellings = Optional.empty();
    }
    return words;
  }

  /** Their different words. */
  Lexicon lexicon(Edicion wanted) {
    return passages.lexicon(wanted);
  }

  /** How often its passages have each of them. */
  int[] uses(Edicion wanted) {
    return passages.uses(wanted);
  }

  /** How the names of an edition are spelled. */
  synchronized Spellings spellings(Edicion wanted) {
    of(wanted);
    if (spellings.isEmpty()) {
      spellings = Optional.of(new Spellings(lexicon(wanted), uses(wanted), wanted.catalogos()));
    }
    return spellings.get();
  }
}
