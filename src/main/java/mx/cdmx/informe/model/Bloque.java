package mx.cdmx.informe.model;

/**
 * A division of an apartado.
 *
 * @param id its id, unique in the apartado
 * @param titulo its heading
 * @param actividadesSinCategoria whether activities may stand before its first categoría
 */
public record Bloque(String id, String titulo, boolean actividadesSinCategoria) {}
