/**
 * Spelling and grammar of the prose, by LanguageTool: an edition into diagnostics. What it says of
 * a paragraph is kept between runs, so that it is asked only about paragraphs that are new.
 */
package mx.cdmx.informe.proofread;
