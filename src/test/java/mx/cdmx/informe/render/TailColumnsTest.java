package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import mx.cdmx.informe.compose.PrintedTabla.Fila;
import mx.cdmx.informe.compose.Trozo;
import org.junit.jupiter.api.Test;

class TailColumnsTest {
  private static final String LONG = "Red de Ciudades y Organismos ".repeat(5);

  private final TailColumns columns = new TailColumns(new TextMeasure(Path.of("templates/fonts")));

  @Test
  void everyRowIsThereOnceAndInOrder() {
    List<Fila> rows = rows(149, "Foro");

    assertThat(columns.of(rows).stream().flatMap(List::stream).flatMap(List::stream))
        .containsExactlyElementsOf(rows);
  }

  @Test
  void noLotIsMuchLongerThanAnother() {
    assertThat(columns.of(rows(33, "Foro")))
        .extracting(lot -> lot.get(0).size() + " y " + lot.get(1).size())
        .containsExactly("6 y 5", "6 y 5", "6 y 5");
  }

  @Test
  void namesOfSeveralLinesWeighMore() {
    List<Fila> rows = IntStream.range(0, 9).mapToObj(i -> row(i, i == 0 ? LONG : "Foro")).toList();

    assertThat(columns.of(rows).get(0)).extracting(List::size).containsExactly(3, 6);
  }

  private static List<Fila> rows(int count, String name) {
    return IntStream.range(0, count).mapToObj(i -> row(i, name)).toList();
  }

  private static Fila row(int i, String name) {
    return Fila.de("f" + i, name, new Trozo("1", "", "", "1", "", ""), List.of());
  }
}
