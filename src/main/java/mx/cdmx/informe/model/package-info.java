/**
 * The report's nouns, immutable, in the words of the domain. A word here is spelled alike in the
 * YAML key, the template and the message.
 *
 * <dl>
 *   <dt>edición
 *   <dd>one semester's report: a folder of records
 *   <dt>apartado
 *   <dd>a part of the report: the acciones transversales or an eje of the Programa de Gobierno
 *   <dt>bloque
 *   <dd>a division of an apartado, such as acciones generales or acciones COVID-19
 *   <dt>categoría
 *   <dd>a division of a bloque, such as eventos internacionales
 *   <dt>actividad
 *   <dd>one thing done, told in one record
 *   <dt>fecha
 *   <dd>when: days, months, ranges or several of them (EDTF, ISO 8601-2)
 *   <dt>cifra
 *   <dd>a figure that the text of an activity states
 *   <dt>dependencia
 *   <dd>an agency of the city's government
 *   <dt>socio
 *   <dd>whoever the city worked with: a network, an embassy, a company…
 *   <dt>lugar
 *   <dd>a city or country
 *   <dt>sigla, término
 *   <dd>an acronym with its meaning; a name or foreign word that is right as it is
 * </dl>
 */
package mx.cdmx.informe.model;
