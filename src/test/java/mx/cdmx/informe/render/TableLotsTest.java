package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import mx.cdmx.informe.compose.PrintedIndice.Llamada;
import mx.cdmx.informe.compose.PrintedTabla;
import mx.cdmx.informe.compose.PrintedTabla.Fila;
import mx.cdmx.informe.compose.PrintedTabla.Grupo;
import mx.cdmx.informe.compose.PrintedTabla.Serie;
import mx.cdmx.informe.compose.Trozo;
import org.junit.jupiter.api.Test;

class TableLotsTest {
  private final TableLots lots = new TableLots(new TextMeasure(Path.of("templates/fonts")));

  @Test
  void aLongTableKeepsItsFirstTwoRowsAndItsLastTwo() {
    assertThat(lots.of(tabla(rows(40, 1))))
        .extracting(t -> t.grupo().filas().size() + (t.junta() ? " juntas" : ""))
        .containsExactly("2 juntas", "36", "2 juntas");
  }

  @Test
  void aShortTableIsKeptWhole() {
    assertThat(lots.of(tabla(rows(10, 1))))
        .extracting(t -> t.grupo().filas().size() + (t.junta() ? " juntas" : ""))
        .containsExactly("10 juntas");
  }

  @Test
  void ofThreeHighRowsTheLastTwoAreKept() {
    assertThat(lots.of(tabla(rows(4, 80))))
        .extracting(t -> t.grupo().filas().size() + (t.junta() ? " juntas" : ""))
        .containsExactly("2 juntas", "2 juntas");
  }

  @Test
  void groupsAreKeptWholeAndOneOfASingleRowGoesWithTheNextOrTheOneBefore() {
    Grupo single = new Grupo("", "", rows(1, 1));

    assertThat(lots.of(tabla(single, new Grupo("", "", rows(9, 1)), single)))
        .extracting(t -> t.grupo().filas().size())
        .containsExactly(11);
    assertThat(
            lots.of(
                tabla(
                    new Grupo("1.01", "Foro", rows(1, 1)), new Grupo("1.02", "Otro", rows(9, 1)))))
        .extracting(t -> t.grupo().filas().size() + (t.junta() ? " juntas" : ""))
        .containsExactly("1 juntas", "9 juntas");
  }

  @Test
  void onlyARowOfMoreThanHalfAPageMayBeDivided() {
    Fila low = rows(1, 100).get(0);
    Fila high = rows(1, 500).get(0);

    assertThat(lots.isHigh(tabla(List.of(low)), low)).isFalse();
    assertThat(lots.isHigh(tabla(List.of(high)), high)).isTrue();
    assertThat(lots.of(tabla(List.of(high, low))).get(0).junta()).isFalse();
  }

  @Test
  void aHeadingAsksForTheRoomOfItsFirstTwoRows() {
    assertThat(lots.opening(tabla(rows(40, 100)))).isGreaterThan(lots.opening(tabla(rows(40, 1))));
  }

  private static PrintedTabla tabla(List<Fila> filas) {
    return tabla(new Grupo("", "", filas));
  }

  private static PrintedTabla tabla(Grupo... grupos) {
    return new PrintedTabla(
        "por-mes",
        "cuadro.por-mes",
        3,
        "Cuadro 1",
        "Actividades por mes",
        "Número de actividades.",
        new PrintedTabla.Columnas("Mes", List.of(), "Actividades", "Parte", "", "Registros"),
        List.of(grupos),
        Grupo.vacio());
  }

  private static List<Fila> rows(int count, int activities) {
    List<Serie> series =
        IntStream.range(0, activities)
            .mapToObj(i -> new Serie(List.of(new Llamada("a" + i, "1." + (10 + i * 2), "Foro"))))
            .toList();
    Trozo number = new Trozo("1", "", "", "1", "", "");
    return IntStream.range(0, count)
        .mapToObj(i -> Fila.de("f" + i, "julio", number, series).con("", "1 %"))
        .toList();
  }
}
