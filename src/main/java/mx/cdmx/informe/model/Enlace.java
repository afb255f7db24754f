package mx.cdmx.informe.model;

/**
 * An address to go on to.
 *
 * @param titulo what is there
 * @param url its http, https or mailto address
 */
public record Enlace(String titulo, String url) {}
