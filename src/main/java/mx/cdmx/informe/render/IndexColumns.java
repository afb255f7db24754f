package mx.cdmx.informe.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.cdmx.informe.compose.PrintedIndice;
import mx.cdmx.informe.compose.PrintedIndice.Entrada;
import mx.cdmx.informe.compose.PrintedIndice.Letra;

/**
 * Sets an index in pages of two columns: a letter goes on in the next column or page, where it is
 * painted again, its heading stays with its first entry, and the columns of the last page are about
 * equally high.
 */
public final class IndexColumns {
  private static final double MM = 72 / 25.4;
  private static final double HANGING = 10;
  private static final double WIDTH = (170.9 / 2 - 14) * MM - HANGING;
  private static final double SIZE = 9.5;
  private static final double LINE = 13;
  private static final double AFTER_ENTRY = 2;
  private static final double BEFORE_LETTER = 8;

  /** The page without its margins, and a line to spare. */
  private static final double PAGE = (279.4 - 31 - 25) * MM - LINE;

  /** What the index's own heading takes of its first page. */
  private static final double HEADING = 38 + 12 * MM;

  private final TextMeasure measure;
  private final IndexPages pages;

  IndexColumns(TextMeasure measure, IndexPages pages) {
    this.measure = measure;
    this.pages = pages;
  }

  /**
   * Entries of a letter that stand together in a column.
   *
   * @param letra the letter
   * @param ancla anchor of its heading, empty where it goes on from the column before
   */
  public record Grupo(String letra, String ancla, List<Entrada> entradas) {
    public Grupo {
      entradas = List.copyOf(entradas);
    }

    /** Whether it goes on from the column before. */
    public boolean sigue() {
      return ancla.isEmpty();
    }
  }

  /** An entry of a letter, whose anchor only its first one has. */
  private record Item(String letra, String ancla, Entrada entrada, double height) {
    boolean isFirst() {
      return !ancla.isEmpty();
    }

    double in(double used) {
      return used + height + (used > 0 && isFirst() ? BEFORE_LETTER : 0);
    }
  }

  /** The pages, each of two columns of groups. */
  List<List<List<Grupo>>> of(PrintedIndice indice) {
    List<Item> items = items(indice);
    List<List<List<Grupo>>> set = new ArrayList<>();
    double height = PAGE - HEADING - lines(indice.nota()) * LINE;
    for (int from = 0; from < items.size(); height = PAGE) {
      double high = balanced(items, from, height);
      int middle = end(items, from, high);
      int end = end(items, middle, high);
      set.add(List.of(groups(items.subList(from, middle)), groups(items.subList(middle, end))));
      from = end;
    }
    return set;
  }

  private List<Item> items(PrintedIndice indice) {
    List<Item> items = new ArrayList<>();
    int letters = 0;
    for (Letra letra : indice.letras()) {
      String ancla = indice.ancla() + "." + ++letters;
      boolean isFirst = true;
      for (Entrada e : letra.entradas()) {
        double height = lines(words(e)) * LINE + AFTER_ENTRY;
        items.add(new Item(letra.letra(), isFirst ? ancla : "", e, height));
        isFirst = false;
      }
    }
    return items;
  }

  private String words(Entrada entrada) {
    return entrada.nombre()
        + (entrada.siglas().isEmpty() ? "" : " (" + entrada.siglas() + ")")
        + pages.de(entrada).stream().map(p -> ", " + p.texto()).collect(Collectors.joining());
  }

  private int lines(String words) {
    return measure.lines(words, FontFace.of("Source Sans 3", 400), SIZE, WIDTH);
  }

  /** The least height of two columns that hold all that is left; all there is where none does. */
  private static double balanced(List<Item> items, int from, double height) {
    for (double high = LINE; high < height; high += LINE) {
      if (end(items, end(items, from, high), high) == items.size()) {
        return high;
      }
    }
    return height;
  }

  /** Where a column of some height ends; what is higher than all of it has one to itself. */
  private static int end(List<Item> items, int from, double height) {
    int end = from;
    double used = 0;
    while (end < items.size() && (end == from || items.get(end).in(used) <= height)) {
      used = items.get(end).in(used);
      end++;
    }
    return end;
  }

  private static List<Grupo> groups(List<Item> items) {
    List<Grupo> groups = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= items.size(); i++) {
      if (i == items.size() || items.get(i).isFirst()) {
        Item first = items.get(from);
        List<Entrada> its = items.subList(from, i).stream().map(Item::entrada).toList();
        groups.add(new Grupo(first.letra(), first.ancla(), its));
        from = i;
      }
    }
    return groups;
  }
}
