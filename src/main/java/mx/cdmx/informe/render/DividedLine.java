package mx.cdmx.informe.render;

/**
 * A line that ends within a word.
 *
 * @param code the letters of its last run and the hyphen, as the content of the page shows them
 * @param width of those letters without the hyphen, in thousandths of the size of the face
 * @param text the whole text that the line is of, without marks where words may be divided
 * @param at where in that text the line ends
 * @param unwanted whether the word goes on over the page, or is one too many in a row
 */
record DividedLine(String code, double width, String text, int at, boolean unwanted) {}
