package mx.cdmx.informe.data;

import java.util.List;

/**
 * A column of a table.
 *
 * @param nombre its name, of lower-case letters and low lines
 * @param tipo what its values are
 * @param descripcion what it says, in Spanish
 * @param obligatoria whether every row has a value in it
 * @param valores those that it may have, where they are a closed list
 */
record Columna(
    String nombre, Tipo tipo, String descripcion, boolean obligatoria, List<String> valores) {

  Columna {
    valores = List.copyOf(valores);
  }
}
