package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.cdmx.informe.model.Edicion;

/** What the edition at hand prints, parsed once for all the rules that share it. */
public final class Passages {
  private Optional<Edicion> edicion = Optional.empty();
  private List<ParsedText> prose = List.of();
  private List<Passage> passages = List.of();

  /** The passages of an edition. */
  public synchronized List<Passage> of(Edicion wanted) {
    read(wanted);
    return passages;
  }

  /** The prose of an edition: the presentación's and every activity's. */
  synchronized Stream<ParsedText> prose(Edicion wanted) {
    read(wanted);
    return prose.stream();
  }

  private void read(Edicion wanted) {
    if (!edicion.equals(Optional.of(wanted))) {
      List<ParsedText> texts = PrintedText.all(wanted).map(ParsedText::of).toList();
      passages = texts.stream().flatMap(ParsedText::passages).toList();
      prose = texts.stream().filter(t -> t.prose().isPresent()).toList();
      edicion = Optional.of(wanted);
    }
  }
}
