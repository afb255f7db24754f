package mx.cdmx.informe.validate;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told of some words rather than that a name is not written as it should be. */
final class ToldFirst {
  /** What is wrong with a single word: mend it, and the name may be right. */
  static final Set<String> OF_A_WORD =
      Set.of(
          "espacios",
          "letra-por-numero",
          "palabra-partida",
          "palabra-repetida",
          "palabras-pegadas");

  /** The same, and a name that is not spelled as in the title. */
  static final Set<String> THAN_A_SPELLING = with(OF_A_WORD, "nombre-distinto-en-titulo");

  /** The same, and a name that is nearly one of the catalogues. */
  static final Set<String> THAN_A_SIGLA = with(THAN_A_SPELLING, "nombre-distinto-del-catalogo");

  private ToldFirst() {}

  private static Set<String> with(Set<String> codes, String code) {
    return Stream.concat(codes.stream(), Stream.of(code)).collect(Collectors.toUnmodifiableSet());
  }
}
