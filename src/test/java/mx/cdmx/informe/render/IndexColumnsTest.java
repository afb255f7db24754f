package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mx.cdmx.informe.compose.PrintedIndice;
import mx.cdmx.informe.compose.PrintedIndice.Entrada;
import mx.cdmx.informe.compose.PrintedIndice.Letra;
import mx.cdmx.informe.render.IndexColumns.Grupo;
import org.junit.jupiter.api.Test;

class IndexColumnsTest {
  @Test
  void aLetterThatGoesOnInTheNextColumnIsThereAgainButIsNoHeading() {
    List<List<Grupo>> page = pages(letter("A", 3), letter("B", 9)).get(0);

    assertThat(page.get(0)).extracting(Grupo::letra).containsExactly("A", "B");
    assertThat(page.get(1)).extracting(Grupo::letra).containsExactly("B");
    assertThat(page.get(1)).extracting(Grupo::sigue).containsExactly(true);
    assertThat(page.get(0)).extracting(Grupo::sigue).containsExactly(false, false);
  }

  @Test
  void theColumnsOfTheLastPageAreBalanced() {
    List<List<List<Grupo>>> pages = pages(letter("A", 130));

    assertThat(pages).hasSize(2);
    assertThat(entries(pages.get(0).get(0))).isEqualTo(entries(pages.get(0).get(1)));
    assertThat(entries(pages.get(1).get(0)) - entries(pages.get(1).get(1))).isBetween(0, 1);
  }

  @Test
  void everyEntryIsThereOnceAndInOrder() {
    List<String> names =
        pages(letter("A", 61), letter("B", 1), letter("C", 100)).stream()
            .flatMap(List::stream)
            .flatMap(List::stream)
            .flatMap(g -> g.entradas().stream())
            .map(Entrada::nombre)
            .toList();

    assertThat(names).hasSize(162).isSorted();
  }

  private static int entries(List<Grupo> column) {
    return column.stream().mapToInt(g -> g.entradas().size()).sum();
  }

  private static Letra letter(String letter, int entries) {
    return new Letra(
        letter,
        IntStream.range(0, entries)
            .mapToObj(i -> new Entrada("%s%03d".formatted(letter, i), "", List.of()))
            .toList());
  }

  private static List<List<List<Grupo>>> pages(Letra... letras) {
    return new IndexColumns(new TextMeasure(Path.of("templates/fonts")), new IndexPages(Map.of()))
        .of(new PrintedIndice("indice-socios", 2, "Índice", "", List.of(letras)));
  }
}
