package mx.cdmx.informe.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many things a run of words lists. */
class EnumerationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aprendizaje, liderazgo y ciudadanía|2|3",
        "Ciudad Abierta e Inclusiva, Movilidad y Ciudad Segura|2|4",
        "“Agua, aire y suelo” y “Clima”|1|2",
        "agua; aire; suelo y clima|3|4"
      })
  void isAsManyAsItsPunctuationTells(String words, int least, int most) {
    assertThat(Enumeration.inline(words)).contains(new Enumeration(least, most));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bogotá, capital de Colombia, y Lima",
        "Lima, que preside la red, y Quito",
        "fue un éxito",
        "agua, aire, etc."
      })
  void isNotCountedWhereItIsNotCertain(String words) {
    assertThat(Enumeration.inline(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1) agua, 2) aire y 3) suelo|3", "a) uno; b) dos|2", "(1) agua y (2) aire|2"})
  void isAsManyAsItsNumbers(String words, int count) {
    assertThat(Enumeration.numbered(words)).contains(Enumeration.exactly(count));
  }
}
