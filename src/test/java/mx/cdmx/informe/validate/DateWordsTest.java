package mx.cdmx.informe.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import mx.cdmx.informe.model.Periodo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two printed dates name the same days. */
class DateWordsTest {
  private static final Periodo PERIODO = new Periodo(YearMonth.of(2020, 7), YearMonth.of(2020, 12));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 a 13 de noviembre                       | 9 al 13 de noviembre                  | true",
        "del 09 al 13 de Noviembre de 2020         | 9 al 13 de noviembre                  | true",
        "julio-diciembre                           | julio a diciembre                     | true",
        "25 de noviembre 2020                      | 25 de noviembre                       | true",
        "1o de julio                               | 1 de julio                            | true",
        "28 y 30 de septiembre - 5 y 7 de octubre  | 28 y 30 de septiembre y 5 y 7 de octubre | true",
        "9 y 13 de noviembre                       | 9 al 13 de noviembre                  | false",
        "segunda semana de noviembre               | 9 al 13 de noviembre                  | false",
        "9 al 13 de noviembre de 2019              | 9 al 13 de noviembre                  | false",
        "desde julio                               | julio                                 | false"
      })
  void sayTheSame(String one, String other, boolean same) {
    assertThat(DateWords.of(one).sayTheSameAs(DateWords.of(other), PERIODO)).isEqualTo(same);
  }
}
