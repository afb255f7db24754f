package mx.cdmx.informe.model;

/**
 * An acronym.
 *
 * @param id the acronym
 * @param significado what it stands for
 * @param lengua BCP 47 tag of that
 */
public record Sigla(String id, String significado, String lengua) {}
