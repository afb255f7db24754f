package mx.cdmx.informe.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The months that an edition reports. */
class PeriodoTest {
  @ParameterizedTest
  @CsvSource({
    "2020-07, 2020-12, julio a diciembre de 2020",
    "2020-12, 2021-05, diciembre de 2020 a mayo de 2021",
    "2020-07, 2020-07, julio de 2020"
  })
  void areNamedWithTheirYear(YearMonth inicio, YearMonth fin, String words) {
    assertThat(new Periodo(inicio, fin).enPalabras()).isEqualTo(words);
  }
}
