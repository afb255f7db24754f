package mx.cdmx.informe.compose;

/**
 * A key figure, set large.
 *
 * @param numero the number, with what it comes from
 * @param concepto what is counted, agreeing in number
 */
public record PrintedDato(Trozo numero, String concepto) {}
