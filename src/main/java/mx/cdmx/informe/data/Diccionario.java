package mx.cdmx.informe.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Edicion;

/** Describes the data for people: a page of Markdown with a table of the columns of each file. */
final class Diccionario {
  private final Messages messages;

  Diccionario(Messages messages) {
    this.messages = messages;
  }

  byte[] of(Edicion edicion, List<Tabla> tablas) {
    StringBuilder page = new StringBuilder();
    page.append(
        messages.text("datos.diccionario", edicion.titulo(), edicion.periodo().enPalabras()));
    page.append('\n');
    for (Tabla tabla : tablas) {
      page.append("\n## ").append(tabla.titulo()).append(" (`").append(tabla.nombre());
      page.append(".csv`)\n\n").append(tabla.descripcion()).append("\n\n");
      page.append(messages.text("datos.diccionario.columnas")).append("\n|---|---|---|---|\n");
      tabla.columnas().forEach(c -> page.append(row(c, tabla)));
    }
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String row(Columna columna, Tabla tabla) {
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            columna.nombre(),
            messages.text(columna.tipo().clave()),
            messages.text(columna.obligatoria() ? "datos.si" : "datos.no"),
            (columna.descripcion() + values(columna) + refers(columna, tabla)).replace("|", "\\|"));
  }

  private String values(Columna columna) {
    return columna.valores().isEmpty()
        ? ""
        : " "
            + messages.text(
                "datos.valores",
                columna.valores().stream()
                    .map(v -> "`" + v + "`")
                    .collect(Collectors.joining(", ")));
  }

  private String refers(Columna columna, Tabla tabla) {
    String other = tabla.referencias().get(columna.nombre());
    return other == null ? "" : " " + messages.text("datos.refiere", "`" + other + ".csv`");
  }
}
