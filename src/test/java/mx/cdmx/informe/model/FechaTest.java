package mx.cdmx.informe.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as EDTF. */
class FechaTest {
  private static final Periodo SEGUNDO_2020 =
      new Periodo(YearMonth.of(2020, 7), YearMonth.of(2020, 12));

  private static Fecha fecha(String... edtf) {
    return new Fecha(Stream.of(edtf).map(Tramo::parse).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-09-22",
        "2020-09",
        "2020-09-30/2020-10-02",
        "2020-07/2020-12",
        "../2020-10",
        "2020-10-05/.."
      })
  void areWrittenAsTheyWereRead(String edtf) {
    assertThat(Tramo.parse(edtf).edtf()).isEqualTo(edtf);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020", "2020-9-1", "22/09/2020", "../..", "2020-09-", "septiembre", ""})
  void ofAnotherFormAreRefused(String text) {
    assertThatThrownBy(() -> Tramo.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .isNotInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-13", "2020-11-31", "2021-02-29", "2020-07-01/2020-06-31"})
  void thatNoCalendarHasAreRefusedAsSuch(String text) {
    assertThatThrownBy(() -> Tramo.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void beginOnTheirFirstDayAndEndOnTheirLast() {
    Fecha julio = fecha("2020-07");
    assertThat(julio.inicio()).contains(LocalDate.of(2020, 7, 1));
    assertThat(julio.fin()).contains(LocalDate.of(2020, 7, 31));
    Fecha lista = fecha("2020-09-15", "2020-07-12/2020-07-14");
    assertThat(lista.inicio()).contains(LocalDate.of(2020, 7, 12));
    assertThat(lista.fin()).contains(LocalDate.of(2020, 9, 15));
  }

  @Test
  void thatAreOpenHaveNoFirstDayAndSortByTheirLast() {
    Fecha concluida = fecha("../2020-10");
    assertThat(concluida.inicio()).isEmpty();
    assertThat(concluida.orden()).isEqualTo(LocalDate.of(2020, 10, 31));
  }

  @Test
  void touchTheSemesterWhereOneDayIsInIt() {
    assertThat(List.of("2020-12-31/2021-01-05", "2020-06/2020-07", "../2020-10", "2020-07-01"))
        .allMatch(d -> Tramo.parse(d).overlaps(SEGUNDO_2020));
    assertThat(List.of("2021-01-01", "2020-06-30", "../2020-06", "2021-01/.."))
        .noneMatch(d -> Tramo.parse(d).overlaps(SEGUNDO_2020));
  }

  @Test
  void areInvertedWhereTheyEndBeforeTheyStart() {
    assertThat(Tramo.parse("2020-08-10/2020-08-01").isInverted()).isTrue();
    assertThat(Tramo.parse("2020-08-10/2020-08").isInverted()).isFalse();
  }
}
