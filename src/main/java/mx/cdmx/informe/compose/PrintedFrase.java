package mx.cdmx.informe.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence, or several in a row.
 *
 * @param trozos its words and numbers, in order, with their spaces
 */
public record PrintedFrase(List<Trozo> trozos) {

  public PrintedFrase {
    trozos = List.copyOf(trozos);
  }

  /** One of a single piece. */
  static PrintedFrase de(Trozo trozo) {
    return new PrintedFrase(List.of(trozo));
  }

  /** Words. */
  static PrintedFrase de(String palabras) {
    return de(Trozo.palabras(palabras));
  }

  /** Sentences in a row, a space between them. */
  static PrintedFrase seguidas(List<PrintedFrase> frases) {
    List<Trozo> all = new ArrayList<>();
    for (PrintedFrase frase : frases) {
      if (!all.isEmpty()) {
        all.add(Trozo.palabras(" "));
      }
      all.addAll(frase.trozos());
    }
    return new PrintedFrase(all);
  }

  /** What it says, without what its numbers come from. */
  public String texto() {
    return trozos.stream().map(Trozo::texto).collect(Collectors.joining());
  }
}
