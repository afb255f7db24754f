/** The command line, in Spanish: arguments in, an exit code out. One class a command. */
package mx.cdmx.informe.cli;
