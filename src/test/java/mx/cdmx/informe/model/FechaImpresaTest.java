package mx.cdmx.informe.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as the report prints them. */
class FechaImpresaTest {
  private static final Periodo SEGUNDO_2020 =
      new Periodo(YearMonth.of(2020, 7), YearMonth.of(2020, 12));

  private static String print(String edtf, Periodo periodo) {
    Fecha fecha = new Fecha(Stream.of(edtf.split(" ", -1)).map(Tramo::parse).toList());
    return new FechaImpresa(periodo, new Messages()).print(fecha);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-09-22                                  | 22 de septiembre
          2020-07                                     | julio
          2020-10-05/2020-10-07                       | 5 al 7 de octubre
          2020-09-30/2020-10-02                       | 30 de septiembre al 2 de octubre
          2020-07/2020-12                             | julio a diciembre
          2020-09-22/2020-11                          | 22 de septiembre a noviembre
          2020-12/2021-05                             | diciembre de 2020 a mayo de 2021
          2019-12-30/2020-07-02                       | 30 de diciembre de 2019 al 2 de julio de 2020
          2021-01-05                                  | 5 de enero de 2021
          2021-01-05/2021-01-07                       | 5 al 7 de enero de 2021
          ../2020-10                                  | concluida en octubre
          ../2020-10-05                               | concluida el 5 de octubre
          2020-10/..                                  | desde octubre
          2020-10-05/..                               | desde el 5 de octubre
          2020-07-12 2020-09-15 2020-12-10            | 12 de julio, 15 de septiembre y 10 de diciembre
          2020-07-12 2020-07-15                       | 12 y 15 de julio
          2020-07-12 2020-07-15 2020-07-20            | 12, 15 y 20 de julio
          2020-09-28 2020-09-30 2020-10-05 2020-10-07 | 28 y 30 de septiembre y 5 y 7 de octubre
          2020-11-30 2020-12-01                       | 30 de noviembre y 1 de diciembre
          2020-10-01/2020-10-03 2020-10-09            | 1 al 3 y 9 de octubre
          2020-07 2020-09                             | julio y septiembre
          """)
  void areInOneRegularForm(String edtf, String printed) {
    assertThat(print(edtf, SEGUNDO_2020)).isEqualTo(printed);
  }

  @Test
  void sayTheYearWhereTheSemesterDoesNotImplyIt() {
    Periodo across = new Periodo(YearMonth.of(2020, 12), YearMonth.of(2021, 5));
    assertThat(print("2021-02-03", across)).isEqualTo("3 de febrero de 2021");
    assertThat(print("2020-12", across)).isEqualTo("diciembre de 2020");
  }

  @Test
  void ofPublicationSayTheirYear() {
    assertThat(FechaImpresa.dia(LocalDate.of(2021, 1, 31))).isEqualTo("31 de enero de 2021");
  }
}
