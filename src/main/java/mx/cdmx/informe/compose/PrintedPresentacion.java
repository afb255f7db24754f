package mx.cdmx.informe.compose;

/**
 * The opening text.
 *
 * @param ancla anchor of its heading
 * @param titulo its heading
 * @param html its prose as well-formed XHTML blocks
 */
public record PrintedPresentacion(String ancla, String titulo, String html) {}
