package mx.cdmx.informe.data;

import java.util.List;
import mx.cdmx.informe.aggregate.Statistics;
import mx.cdmx.informe.aggregate.Tally;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.diagnostics.Messages;
import tools.jackson.databind.node.MissingNode;

/** The statistics in long form: a row a number, and what each of their tables is. */
final class TablasDeEstadisticas {
  private TablasDeEstadisticas() {}

  /** A number and the table that it stands in. */
  private record Numero(Tally tabla, Fila fila) {}

  static Tabla tablas(Statistics statistics, Messages messages) {
    return new Diseno<Tally>("tablas", MissingNode.getInstance(), messages)
        .llave("id", Tipo.TEXTO, Tally::id)
        .con("titulo", Tipo.TEXTO, Tally::titulo)
        .con("unidad", Tipo.TEXTO, Tally::unidad)
        .con("nota", Tipo.TEXTO, Tally::nota)
        .de(statistics.tablas());
  }

  static Tabla estadisticas(Statistics statistics, Messages messages) {
    return conValores(
            new Diseno<Numero>("estadisticas", MissingNode.getInstance(), messages)
                .llave("tabla", Tipo.TEXTO, n -> n.tabla().id())
                .refiere("tabla", "tablas"))
        .de(
            statistics.tablas().stream()
                .flatMap(t -> t.filas().stream().map(f -> new Numero(t, f)))
                .toList());
  }

  /** One of the tables by itself, as a sheet of the workbook shows it. */
  static Tabla una(Tally tally, Messages messages) {
    Tabla tabla =
        conValores(new Diseno<Numero>("estadisticas", MissingNode.getInstance(), messages))
            .de(tally.filas().stream().map(f -> new Numero(tally, f)).toList());
    return new Tabla(
        tally.id(),
        tally.titulo(),
        tally.nota().orElse(""),
        tabla.columnas(),
        tabla.llave(),
        tabla.referencias(),
        tabla.filas());
  }

  private static Diseno<Numero> conValores(Diseno<Numero> diseno) {
    return diseno
        .llave("clave", Tipo.TEXTO, n -> n.fila().clave())
        .con("titulo", Tipo.TEXTO, n -> n.fila().titulo())
        .con("valor", Tipo.NUMERO, n -> n.fila().valor())
        .con("unidad", Tipo.TEXTO, n -> n.fila().unidad().or(n.tabla()::unidad))
        .con("parte", Tipo.NUMERO, n -> n.fila().parte())
        .con("aproximado", Tipo.LOGICO, n -> n.fila().aproximado())
        .con("calificador", Tipo.TEXTO, n -> n.fila().calificador())
        .con("actividades", Tipo.LISTA, n -> n.fila().actividades());
  }

  static List<Tabla> cadaUna(Statistics statistics, Messages messages) {
    return statistics.tablas().stream().map(t -> una(t, messages)).toList();
  }
}
