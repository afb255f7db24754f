package mx.cdmx.informe.diagnostics;

/** How grave a fault is: an error makes the report wrong, a warning wants somebody to look. */
public enum Severity {
  ERROR,
  WARNING
}
