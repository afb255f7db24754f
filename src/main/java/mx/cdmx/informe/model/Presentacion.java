package mx.cdmx.informe.model;

import mx.cdmx.informe.diagnostics.Origin;

/**
 * The opening text of an edition.
 *
 * @param titulo its heading
 * @param texto prose in CommonMark, NFC
 * @param origin where its parts were written
 */
public record Presentacion(String titulo, String texto, Origin origin) {}
