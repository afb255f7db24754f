package mx.cdmx.informe.load;

import java.util.Locale;

/** The JSON Schemas: the one definition of the structure of each kind of file. */
enum Esquema {
  ACTIVIDAD,
  EDICION,
  PRESENTACION,
  DEPENDENCIAS,
  SOCIOS,
  LUGARES,
  SIGLAS,
  GLOSARIO;

  /** Name without ending: of the schema, and of the file for all but activities. */
  String nombre() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where the schema is among the resources. */
  String resource() {
    return "/esquema/" + nombre() + ".schema.json";
  }
}
