package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text in the cells of a terminal. */
class CellTextTest {
  @Test
  void linesAreAsLongAsTheyMayBe() {
    assertThat(CellText.wrap("Secretaría de Cultura de la Ciudad", 13))
        .containsExactly("Secretaría de", "Cultura de la", "Ciudad");
  }

  @Test
  void aWordLongerThanALineIsCutAfterAHyphenOrWhereItEnds() {
    assertThat(CellText.wrap("sin-dependencia", 14)).containsExactly("sin-", "dependencia");
    assertThat(CellText.wrap("a Constantinopla", 6)).containsExactly("a", "Consta", "ntinop", "la");
  }

  @Test
  void wideCharactersTakeTwoCells() {
    assertThat(CellText.wrap("서울특별시", 4)).containsExactly("서울", "특별", "시");
    assertThat(CellText.left("서울", 6)).isEqualTo("서울  ");
  }

  @ParameterizedTest
  @CsvSource({"8, 8, ████", "4, 8, ██", "1, 8, ▌", "5, 80, ▎", "1, 1000, ▏", "0, 8, ''"})
  void aBarIsTrueToAnEighthOfACell(BigDecimal value, BigDecimal most, String bar) {
    assertThat(CellText.bar(value, most, 4)).isEqualTo(bar);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "999, 999", "'1000', '1,000'", "1234567.5, '1,234,567.5'"})
  void numbersAreWrittenAsInMexico(BigDecimal value, String written) {
    assertThat(CellText.number(value)).isEqualTo(written);
  }
}
