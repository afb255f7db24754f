package mx.cdmx.informe.compose;

import java.util.List;

/**
 * An instrument that an activity tells of.
 *
 * @param ancla anchor of its heading
 * @param instrumento its name
 * @param partes the names of who agreed
 * @param fecha its date in words, empty where the text has none
 * @param objeto what it is for, empty where the text does not say
 * @param actividad where the report tells it
 * @param apartado the apartado of that
 */
public record PrintedAcuerdo(
    String ancla,
    String instrumento,
    List<String> partes,
    String fecha,
    String objeto,
    PrintedIndice.Llamada actividad,
    String apartado) {

  public PrintedAcuerdo {
    partes = List.copyOf(partes);
  }
}
