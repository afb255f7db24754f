package mx.cdmx.informe.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of open data.
 *
 * @param nombre its name, which its files have too
 * @param titulo its title
 * @param descripcion what a row is
 * @param columnas its columns
 * @param llave the columns that together tell a row from all others
 * @param referencias by column, the table whose ids its values are
 * @param filas its rows: a value a column, absent where there is none; a String, an Integer, a
 *     BigDecimal, a LocalDate, a Boolean or a list of strings, as the column's type says
 */
record Tabla(
    String nombre,
    String titulo,
    String descripcion,
    List<Columna> columnas,
    List<String> llave,
    Map<String, String> referencias,
    List<List<Optional<Object>>> filas) {

  Tabla {
    columnas = List.copyOf(columnas);
    llave = List.copyOf(llave);
    filas = List.copyOf(filas);
  }
}
