package mx.cdmx.informe.model;

import java.util.Optional;

/**
 * A division of a bloque, or of an apartado without bloques.
 *
 * @param id its id, unique in its bloque
 * @param titulo its heading
 * @param bloque id of its bloque, absent where the apartado has none
 */
public record Categoria(String id, String titulo, Optional<String> bloque) {}
