/**
 * Sets a {@link mx.cdmx.informe.compose.Report} as one HTML file and as one PDF, with the templates
 * that a designer edits: {@code templates/web} and {@code templates/impreso}.
 *
 * <p>The PDF is made in steps, each a class: the template writes XHTML ({@code Templates}), {@code
 * Typesetter} lays it out, {@code StructureRepair} puts its tags in reading order, {@code
 * DocumentFinish} writes what the file says of itself and {@code ContentsCheck} reads it back.
 * Nothing here looks at the clock, the locale, the time zone or the fonts of the machine: equal
 * reports give equal bytes.
 */
package mx.cdmx.informe.render;
