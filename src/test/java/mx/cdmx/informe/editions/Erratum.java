package mx.cdmx.informe.editions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.cdmx.informe.diagnostics.Place;

/**
 * A mistake of the printed report.
 *
 * @param row its row of {@code erratas.csv}
 * @param places where the words that are wrong stand; an activity printed twice has two
 */
record Erratum(Map<String, String> row, List<Place> places) {
  /** What only somebody who understands the text could see. */
  private static final String SENSE = "sentido";

  /** What only somebody who knows the world could see. */
  private static final String WORLD = "mundo";

  /** What a program could see, and none of ours does; the reason follows. */
  private static final String MISSED = "no: ";

  /** What is told once for a whole list, or in the prose where the title is wrong. */
  private static final Set<String> OF_A_WHOLE =
      Set.of("lista-mal-puntuada", "nombre-distinto-en-titulo");

  Erratum {
    places = List.copyOf(places);
  }

  /** The code that tells it, or why none does. */
  String deteccion() {
    return row.getOrDefault("deteccion", "");
  }

  /** Whether a program could see it without understanding the text or knowing the world. */
  boolean isVisible() {
    return !deteccion().equals(SENSE) && !deteccion().equals(WORLD);
  }

  /** Whether a program could see it and ours does not. */
  boolean isMissed() {
    return deteccion().startsWith(MISSED);
  }

  /** Why ours does not see it. */
  String reason() {
    return deteccion().substring(MISSED.length());
  }

  /** Whether some check tells it. */
  boolean isTold() {
    return isVisible() && !isMissed();
  }

  /** Whether a finding is about it: at its words or, of what tells a whole at once, beside them. */
  boolean isToldBy(Hallazgo finding) {
    boolean tellsAWhole = OF_A_WHOLE.contains(finding.code());
    return places.stream()
        .anyMatch(p -> finding.isAt(p) || (tellsAWhole && finding.file().equals(p.file().name())));
  }
}
