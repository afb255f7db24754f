/** Editions made to be hard to print. */
package mx.cdmx.informe.hard;
