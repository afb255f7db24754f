package mx.cdmx.informe.compose;

import java.time.LocalDate;
import java.util.List;

/**
 * What the documents say of themselves: title page, colophon and file metadata.
 *
 * @param edicion id of the edition, such as {@code 2020-2}
 * @param titulo title of the report
 * @param periodo the semester as printed, such as "julio a diciembre de 2020"
 * @param asunto one sentence for the file's subject
 * @param responsable who reports
 * @param destinatario to whom
 * @param lengua BCP 47 tag of the report's language
 * @param publicacion day of publication: the only date that the files carry
 * @param publicacionImpresa that day in words
 * @param claves key words
 * @param huella SHA-256 of the records, in hexadecimal
 * @param borrador whether every page says that this is a draft
 */
public record Metadata(
    String edicion,
    String titulo,
    String periodo,
    String asunto,
    String responsable,
    String destinatario,
    String lengua,
    LocalDate publicacion,
    String publicacionImpresa,
    List<String> claves,
    String huella,
    boolean borrador) {

  public Metadata {
    claves = List.copyOf(claves);
  }
}
