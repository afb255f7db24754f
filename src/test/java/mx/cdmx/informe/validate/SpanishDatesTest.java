package mx.cdmx.informe.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import mx.cdmx.informe.model.Fecha;
import mx.cdmx.informe.model.Tramo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as Spanish prose writes them. */
class SpanishDatesTest {

  private static Fecha fecha(String... edtf) {
    return new Fecha(Arrays.stream(edtf).map(Tramo::parse).toList());
  }

  private static DateMention only(String text) {
    assertThat(SpanishDates.in(text)).hasSize(1);
    return SpanishDates.in(text).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "el 22 de septiembre|2020-09-22",
        "el 22 de Septiembre de 2020|2020-09-22",
        "el 1.º de julio|2020-07-01",
        "el 1o de julio del 2020|2020-07-01",
        "el primero de julio|2020-07-01",
        "del 19 al 23 de octubre|2020-10-19/2020-10-23",
        "19 a 23 de octubre|2020-10-19/2020-10-23",
        "19-23 de octubre|2020-10-19/2020-10-23",
        "del 30 de septiembre al 2 de octubre|2020-09-30/2020-10-02",
        "del 17 de agosto de 2020 al 17 de agosto de 2021|2020-08-17/2021-08-17",
        "del 28 de diciembre al 3 de enero de 2021|2020-12-28/2021-01-03",
        "los días 12, 13 y 14 de octubre|2020-10-12/2020-10-14",
        "en julio de 2020|2020-07",
        "de septiembre a diciembre de 2020|2020-09/2020-12",
        "durante agosto|2020-08"
      })
  void fitTheSameDate(String text, String edtf) {
    assertThat(only(text).fits(fecha(edtf))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "el 22 de septiembre|2020-09-23",
        "el 22 de septiembre de 2019|2020-09-22",
        "del 19 al 24 de octubre|2020-10-19/2020-10-23",
        "del 30 de septiembre al 2 de octubre|2020-10-01/2020-10-02",
        "el 31 de noviembre|2020-11",
        "en agosto|2020-09-22"
      })
  void doNotFitAnother(String text, String edtf) {
    assertThat(only(text).fits(fecha(edtf))).isFalse();
  }

  @Test
  void twoDaysFitAListOfThem() {
    String text = "el 9 de julio y 24 de septiembre, respectivamente";
    assertThat(only(text).fits(fecha("2020-07-09", "2020-09-24"))).isTrue();
    assertThat(only(text).fits(fecha("2020-07-09", "2020-09-25"))).isFalse();
  }

  @Test
  void haveTheirPlace() {
    String text = "Del 19 al 23 de octubre de 2021, se celebró";
    assertThat(only(text).in(text)).isEqualTo("19 al 23 de octubre de 2021");
  }

  @Test
  void aMonthIsOneOnlyWhereItIsATime() {
    assertThat(SpanishDates.in("Avenida Mayo, agosto y otras palabras")).isEmpty();
  }
}
