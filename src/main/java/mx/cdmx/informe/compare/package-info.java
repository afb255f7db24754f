/** What changed from one edition to another, told from their open data. */
package mx.cdmx.informe.compare;
