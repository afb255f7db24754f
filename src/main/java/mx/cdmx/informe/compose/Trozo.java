package mx.cdmx.informe.compose;

/**
 * A piece of a sentence: words, or a number with what it comes from, so that anyone can check it.
 *
 * @param texto what is printed: "27 actividades", "una actividad", "100 mil euros"
 * @param cifra where the number comes from, empty for words: {@code TABLA/CLAVE} for the value of a
 *     row of the statistics, {@code acuerdos} for how many agreements there are
 * @param en id of the apartado that a total is narrowed to, empty for all
 * @param valor the number as a computer writes it, empty for words
 * @param ancla anchor of the row, or table, that lists what is behind it; empty where that is not
 *     printed
 * @param filtro the activities behind it, as {@code dependencia=SEDEMA&mes=2020-10}; may be empty
 */
public record Trozo(
    String texto, String cifra, String en, String valor, String ancla, String filtro) {

  /** Words. */
  static Trozo palabras(String texto) {
    return new Trozo(texto, "", "", "", "", "");
  }

  /** The same number, told elsewhere. */
  Trozo en(String otraAncla) {
    return new Trozo(texto, cifra, en, valor, ancla.isEmpty() ? "" : otraAncla, filtro);
  }

  /** The same number in other words. */
  Trozo con(String otro) {
    return new Trozo(otro, cifra, en, valor, ancla, filtro);
  }
}
