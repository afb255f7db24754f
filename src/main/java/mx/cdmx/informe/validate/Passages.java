package mx.cdmx.informe.validate;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;

/** What the edition at hand prints, parsed once for all the rules that share it. */
public final class Passages {
  private final Supplier<Lexicon> lexicons;
  private Optional<Edicion> edicion = Optional.empty();
  private List<ParsedText> prose = List.of();
  private List<Passage> passages = List.of();
  private IdentityHashMap<Actividad, ReadText> textos = new IdentityHashMap<>();
  private List<PrintedText> texts = List.of();
  private Lexicon lexicon = new Lexicon();
  private int[] uses = new int[0];
  private PrintOrder order = new PrintOrder(List.of(), List.of());

  /** Reads editions. */
  public Passages() {
    this(Lexicon::new);
  }

  /** Reads editions, each into a new lexicon. */
  Passages(Supplier<Lexicon> lexicons) {
    this.lexicons = lexicons;
  }

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

  /** The prose of each activity of an edition as it was loaded, markup and all. */
  synchronized Function<Actividad, ReadText> textos(Edicion wanted) {
    read(wanted);
    return textos::get;
  }

  /** Its activities in order of print. */
  synchronized PrintOrder order(Edicion wanted) {
    read(wanted);
    return order;
  }

  /** Every text that it prints. */
  synchronized List<PrintedText> texts(Edicion wanted) {
    read(wanted);
    return texts;
  }

  /** How often its passages have each word of their lexicon. */
  synchronized int[] uses(Edicion wanted) {
    read(wanted);
    return uses;
  }

  /** Their different words. */
  synchronized Lexicon lexicon(Edicion wanted) {
    read(wanted);
    return lexicon;
  }

  private void read(Edicion wanted) {
    if (!edicion.equals(Optional.of(wanted))) {
      texts = PrintedText.all(wanted).toList();
      List<ParsedText> parsed = texts.parallelStream().map(ParsedText::of).toList();
      Lexicon words = lexicons.get();
      lexicon = words;
      passages = parsed.parallelStream().flatMap(t -> t.passages(words)).toList();
      textos = new IdentityHashMap<>();
      wanted.actividades().parallelStream()
          .map(a -> Map.entry(a, new ReadText(a.texto(), words)))
          .toList()
          .forEach(e -> textos.put(e.getKey(), e.getValue()));
      uses = new int[words.size()];
      passages.forEach(p -> p.words().forEach(w -> uses[w.number()]++));
      order = PrintOrder.of(wanted);
      prose = parsed.stream().filter(t -> t.prose().isPresent()).toList();
      edicion = Optional.of(wanted);
    }
  }
}
