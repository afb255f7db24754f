package mx.cdmx.informe.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.aggregate.Tally.Fila;
import org.junit.jupiter.api.Test;

class ColaDeUnosTest {
  private static final Fila TWO = row("dos", 2);

  @Test
  void manyRowsOfOneAtTheEndAreItsTail() {
    assertThat(tail(List.of(TWO), 24, List.of())).hasSize(24).doesNotContain(TWO);
  }

  @Test
  void fewAreNot() {
    assertThat(tail(List.of(TWO), 23, List.of())).isEmpty();
  }

  @Test
  void theRowOfThoseThatDoNotSayIsNoPartOfIt() {
    Fila unknown = row("sin-socio", 1);

    assertThat(tail(List.of(TWO), 24, List.of(unknown))).hasSize(24).doesNotContain(unknown);
  }

  @Test
  void rowsInAnOrderOfTheirOwnHaveNone() {
    assertThat(tail(List.of(), 24, List.of(TWO))).isEmpty();
  }

  @Test
  void whereAllAreOneNoneIsSetApart() {
    assertThat(tail(List.of(), 40, List.of())).isEmpty();
  }

  @Test
  void numbersThatCountNoActivitiesHaveNone() {
    List<Fila> things =
        Stream.concat(Stream.of(TWO), ones(24).stream())
            .map(
                f ->
                    new Fila(
                        f.clave(),
                        f.titulo(),
                        f.valor(),
                        Optional.of("árboles"),
                        Optional.empty(),
                        Optional.empty(),
                        f.actividades()))
            .toList();

    assertThat(ColaDeUnos.de(tally(things))).isEmpty();
  }

  /** The tail of a table of some rows, so many of one, and others after them. */
  private static List<Fila> tail(List<Fila> before, int ones, List<Fila> after) {
    return ColaDeUnos.de(
        tally(Stream.of(before, ones(ones), after).flatMap(List::stream).toList()));
  }

  private static Tally tally(List<Fila> rows) {
    return new Tally("por-socio", "Socios", Optional.empty(), Optional.empty(), rows);
  }

  private static List<Fila> ones(int count) {
    return IntStream.range(0, count).mapToObj(i -> row("s" + i, 1)).toList();
  }

  private static Fila row(String key, int value) {
    return new Fila(
        key,
        key,
        BigDecimal.valueOf(value),
        Optional.empty(),
        Optional.of(BigDecimal.valueOf(value)),
        Optional.empty(),
        List.of());
  }
}
