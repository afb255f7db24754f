/** The edition in order of print, and its statistics, each number with the records behind it. */
package mx.cdmx.informe.aggregate;
