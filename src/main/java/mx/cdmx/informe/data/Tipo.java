package mx.cdmx.informe.data;

import java.util.Locale;

/** What the values of a column are. */
enum Tipo {
  TEXTO("string"),
  ENTERO("integer"),
  NUMERO("number"),
  FECHA("date"),
  LOGICO("boolean"),
  /** Several texts: a list in JSON, joined in a cell. */
  LISTA("string");

  private final String tableSchema;

  Tipo(String tableSchema) {
    this.tableSchema = tableSchema;
  }

  /** Its name in Table Schema (https://specs.frictionlessdata.io/table-schema/). */
  String tableSchema() {
    return tableSchema;
  }

  /** The key of its name. */
  String clave() {
    return "datos.tipo." + name().toLowerCase(Locale.ROOT);
  }
}
