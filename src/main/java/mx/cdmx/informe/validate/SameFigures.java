package mx.cdmx.informe.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which figures are said to be one by {@code misma_cifra}, directly or by way of another. */
final class SameFigures {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Clusters clusters;

  SameFigures(List<ToldFigure> figures) {
    clusters = new Clusters(2 * figures.size());
    for (ToldFigure figure : figures) {
      figure
          .cifra()
          .mismaCifra()
          .ifPresent(m -> clusters.join(number(figure.reference()), number(m)));
    }
  }

  /** Whether two are. */
  boolean areSaidToBeOne(ToldFigure one, ToldFigure other) {
    Integer a = numbers.get(one.reference());
    Integer b = numbers.get(other.reference());
    return a != null && b != null && clusters.head(a) == clusters.head(b);
  }

  private int number(String reference) {
    return numbers.computeIfAbsent(reference, r -> numbers.size());
  }
}
