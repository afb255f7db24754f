package mx.cdmx.informe.aggregate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Cifra;

/** The words that a sum of approximate figures bears: none that say more than its parts do. */
final class Calificador {
  /** What turns them round: «no más de» is at most. */
  private static final String NO = "no ";

  private Calificador() {}

  /**
   * Those of a sum: the words that all its figures bear; "más de" where all are more than what they
   * say; else that it is about as much, as one may be more and another less.
   */
  static Optional<String> de(List<Cifra> cifras, Messages messages) {
    Set<String> words =
        cifras.stream()
            .flatMap(c -> c.calificador().stream())
            .map(w -> w.strip().toLowerCase(Messages.LOCALE))
            .collect(Collectors.toSet());
    if (words.size() < 2) {
      return words.stream().findFirst();
    }
    String more = messages.text("calificador.mas-de");
    return Optional.of(
        words.stream().allMatch(w -> w.endsWith(more) && !w.startsWith(NO))
            ? more
            : messages.text("calificador.alrededor-de"));
  }
}
