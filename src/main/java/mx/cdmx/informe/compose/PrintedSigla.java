package mx.cdmx.informe.compose;

/**
 * An acronym that the report uses.
 *
 * @param sigla the acronym
 * @param significado what it stands for
 * @param lengua BCP 47 tag of that
 */
public record PrintedSigla(String sigla, String significado, String lengua) {}
