/** A fault found in the records, as a value: what, how grave, where, and how it is said. */
package mx.cdmx.informe.diagnostics;
