package mx.cdmx.informe.compose;

import java.util.ArrayList;
import java.util.List;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.compose.PrintedTabla.Fila;
import mx.cdmx.informe.compose.PrintedTabla.Grupo;

/**
 * Sets the tables by apartado, bloque and categoría as one: a group of rows an apartado, its
 * bloques below it, and the categorías of each below that. A row that would only repeat the one
 * above it, because nothing is divided, is left out.
 */
final class TablaDeSecciones {
  private static final String APARTADO = "por-apartado";
  private static final String BLOQUE = "por-bloque";
  private static final String CATEGORIA = "por-categoria";

  private final Cuadros cuadros;
  private final Registros registros;

  TablaDeSecciones(Cuadros cuadros, Registros registros) {
    this.cuadros = cuadros;
    this.registros = registros;
  }

  static boolean es(Tally tally) {
    return tally.id().equals(APARTADO);
  }

  List<Grupo> grupos() {
    return cuadros.tabla(APARTADO).filas().stream().map(this::grupo).toList();
  }

  private Grupo grupo(Tally.Fila apartado) {
    List<Fila> filas = new ArrayList<>();
    filas.add(fila(APARTADO, apartado, 0));
    List<Tally.Fila> bloques = dentro(BLOQUE, apartado);
    for (Tally.Fila bloque : bloques) {
      boolean divides = divide(bloques);
      if (divides) {
        filas.add(fila(BLOQUE, bloque, 1));
      }
      List<Tally.Fila> categorias = dentro(CATEGORIA, bloque);
      if (divide(categorias)) {
        categorias.forEach(c -> filas.add(fila(CATEGORIA, c, divides ? 2 : 1)));
      }
    }
    return new Grupo(filas);
  }

  /** Whether rows say more than that what they divide is all in none. */
  private static boolean divide(List<Tally.Fila> filas) {
    return filas.size() > 1 || filas.stream().anyMatch(f -> !f.clave().matches(".*/sin-[a-z]+"));
  }

  private List<Tally.Fila> dentro(String tabla, Tally.Fila whole) {
    return cuadros.tabla(tabla).filas().stream()
        .filter(f -> f.clave().startsWith(whole.clave() + "/"))
        .toList();
  }

  private Fila fila(String tabla, Tally.Fila fila, int nivel) {
    String nombre = fila.partes().get(fila.partes().size() - 1);
    return Fila.de(
            cuadros.ancla(tabla, fila),
            NoBreak.in(nombre),
            cuadros.valor(tabla, fila),
            registros.series(fila.actividades()))
        .con("", fila.parte().map(Numero::porcentaje).orElse(""))
        .en(nivel);
  }
}
