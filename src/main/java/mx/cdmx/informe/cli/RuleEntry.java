package mx.cdmx.informe.cli;

import mx.cdmx.informe.diagnostics.Severity;

/**
 * What is known of a kind of fault besides its words, from {@code ejemplos/CODE.yaml}.
 *
 * @param code its code
 * @param grupo what it is about
 * @param severity how grave it is
 * @param archivo the file that the examples are, from the folder of the records; none where a fault
 *     that no such file can hold is told in words
 * @param mal one with the fault
 * @param bien one without it
 */
record RuleEntry(
    String code, Grupo grupo, Severity severity, String archivo, String mal, String bien) {

  /** Whether the examples are whole files, which can be validated. */
  boolean runs() {
    return !archivo.isEmpty();
  }
}
