/**
 * An edition as open data: its tables as CSV, JSON and a workbook, described by a Data Package and
 * a dictionary. Only what is printed or counted is in them: {@code notas}, {@code omitir} and
 * {@code estado} stay in the records.
 */
package mx.cdmx.informe.data;
