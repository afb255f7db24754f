/**
 * Turns an edition's outline into what is printed, in order: numbering, anchors, contents,
 * cross-references, Spanish dates and prose as markup. Templates only lay it out.
 */
package mx.cdmx.informe.compose;
