package mx.cdmx.informe.model;

/**
 * A finding that an editor silenced in one record.
 *
 * @param codigo its code
 * @param motivo why it does not apply
 */
public record Omision(String codigo, String motivo) {}
