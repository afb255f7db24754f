package mx.cdmx.informe.compose;

import java.util.List;
import java.util.stream.Stream;

/**
 * An apartado: its opening page, then its groups.
 *
 * @param id its id, which names its colour ({@code transversal}, {@code eje-1})
 * @param ancla anchor of its heading
 * @param rotulo what it is: "Eje" or "Apartado"
 * @param numeral "1" for an eje, a letter otherwise
 * @param nivel level of its heading
 * @param titulo its heading
 * @param tituloCorto for the running header
 * @param datos its key figures, for the opening page
 * @param contents what it holds, for the opening page
 * @param bloques its groups in order; the first may have no heading
 */
public record PrintedApartado(
    String id,
    String ancla,
    String rotulo,
    String numeral,
    int nivel,
    String titulo,
    String tituloCorto,
    List<PrintedDato> datos,
    List<ContentsEntry> contents,
    List<PrintedBloque> bloques) {

  public PrintedApartado {
    datos = List.copyOf(datos);
    contents = List.copyOf(contents);
    bloques = List.copyOf(bloques);
  }

  /** Its activities, in order. */
  public Stream<PrintedActividad> actividades() {
    return bloques.stream()
        .flatMap(b -> b.categorias().stream())
        .flatMap(c -> c.actividades().stream());
  }
}
