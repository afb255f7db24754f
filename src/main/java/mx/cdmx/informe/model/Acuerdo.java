package mx.cdmx.informe.model;

import java.util.List;
import java.util.Optional;

/**
 * An agreement that the text of an activity tells of.
 *
 * @param instrumento what it is called: "Carta de intención"
 * @param partes ids of the dependencias and socios whom the text names as parties, at least one;
 *     the city's government is a party even where it names no agency of it
 * @param fecha when it was signed, absent where the text does not say
 * @param objeto what it is for, plain text, absent where the text does not say
 */
public record Acuerdo(
    String instrumento, List<String> partes, Optional<Fecha> fecha, Optional<String> objeto) {

  public Acuerdo {
    partes = List.copyOf(partes);
  }
}
