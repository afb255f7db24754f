package mx.cdmx.informe.compose;

/**
 * A line of the contents, whose page the renderer finds.
 *
 * @param nivel 1 for what opens a page of its own, 2 for a bloque (or a categoría without one), 3
 *     for a categoría under a bloque
 * @param ancla anchor of the heading, unique in the report
 * @param numeral the apartado's numeral ("T", "1"), empty for anything else
 * @param titulo the heading's text
 * @param apartado id of the apartado, empty for the presentación
 */
public record ContentsEntry(
    int nivel, String ancla, String numeral, String titulo, String apartado) {}
