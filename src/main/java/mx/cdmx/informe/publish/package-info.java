/**
 * Puts a finished build in {@code out/}, whole or not at all. Each build is a folder {@code
 * out/.builds/HASH} named by its own content; {@code out/EDICION} is a symbolic link to one of
 * them, swapped by a single atomic rename. Where links are not to be had, {@code out/EDICION} is
 * the folder itself and the swap takes two renames, with {@code out/.builds/EDICION.previous} to go
 * back to if it is cut short. Everything half made is called {@code *.tmp} and is swept away by the
 * next publication; a lock on {@code out/.builds/.lock} keeps two publications apart.
 */
package mx.cdmx.informe.publish;
