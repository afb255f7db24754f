package mx.cdmx.informe.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import mx.cdmx.informe.compose.PrintedIndice.Entrada;
import mx.cdmx.informe.compose.PrintedIndice.Llamada;

/**
 * The page numbers of the indexes: each page once, and three or more in a row as one run. The print
 * templates know it as {@code paginas}.
 */
public final class IndexPages {
  private static final int LEAST_OF_A_RUN = 3;

  private final Map<String, Integer> pages;

  /**
   * Those of a report whose pages are known.
   *
   * @param pages the page on which each activity begins, by its anchor
   */
  IndexPages(Map<String, Integer> pages) {
    this.pages = Map.copyOf(pages);
  }

  /**
   * A page or a run of pages.
   *
   * @param texto as printed
   * @param anclas the activities that begin there, in order
   * @param titulos their numbers and titles
   */
  public record Run(String texto, List<String> anclas, List<String> titulos) {
    public Run {
      anclas = List.copyOf(anclas);
      titulos = List.copyOf(titulos);
    }

    /** Where its link leads. */
    public String ancla() {
      return anclas.get(0);
    }
  }

  /** Where an entry is told; nothing as long as no page is known. */
  public List<Run> de(Entrada entrada) {
    SortedMap<Integer, List<Llamada>> byPage = new TreeMap<>();
    for (Llamada call : entrada.actividades()) {
      Integer page = pages.get(call.ancla());
      if (page != null) {
        byPage.computeIfAbsent(page, p -> new ArrayList<>()).add(call);
      }
    }
    List<Run> runs = new ArrayList<>();
    List<Integer> row = new ArrayList<>();
    for (int page : byPage.keySet()) {
      if (!row.isEmpty() && page != row.get(row.size() - 1) + 1) {
        close(row, byPage, runs);
      }
      row.add(page);
    }
    close(row, byPage, runs);
    return runs;
  }

  private static void close(List<Integer> row, Map<Integer, List<Llamada>> byPage, List<Run> runs) {
    if (row.size() >= LEAST_OF_A_RUN) {
      String text = row.get(0) + "–" + row.get(row.size() - 1);
      runs.add(run(text, row.stream().flatMap(p -> byPage.get(p).stream()).toList()));
    } else {
      row.forEach(p -> runs.add(run(Integer.toString(p), byPage.get(p))));
    }
    row.clear();
  }

  private static Run run(String text, List<Llamada> calls) {
    return new Run(
        text,
        calls.stream().map(Llamada::ancla).toList(),
        calls.stream().map(c -> c.numero() + " " + c.titulo()).toList());
  }
}
