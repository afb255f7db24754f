package mx.cdmx.informe.model;

/** How far a record is on its way to print. Never leaves the records. */
public enum Estado {
  BORRADOR,
  REVISION,
  APROBADA
}
