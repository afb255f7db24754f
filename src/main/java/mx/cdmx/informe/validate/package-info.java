/**
 * The rules that a loaded edition must keep: one class a rule, each of which turns an edition into
 * the faults of its kind.
 */
package mx.cdmx.informe.validate;
