package mx.cdmx.informe.injection;

/**
 * A record with a fault in it.
 *
 * @param yaml its text
 * @param line the line, from 1, at which the fault must be reported
 */
record Injected(String yaml, int line) {}
