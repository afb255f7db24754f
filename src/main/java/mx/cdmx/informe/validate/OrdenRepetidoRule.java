package mx.cdmx.informe.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;

/** No two activities under one heading have the same {@code orden}. */
final class OrdenRepetidoRule implements Rule {
  private final Passages passages;

  OrdenRepetidoRule(Passages passages) {
    this.passages = passages;
  }

  @Override
  public String code() {
    return "orden-repetido";
  }

  @Override
  public boolean isBetweenRecords() {
    return true;
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    return passages.order(edicion).grupos().stream()
        .flatMap(g -> places(g).values().stream())
        .filter(same -> same.size() > 1)
        .map(this::found);
  }

  /** Two numbers are one place where they are as much, whatever their digits: 7 and 7.0. */
  private static Map<BigDecimal, List<Actividad>> places(List<Actividad> grupo) {
    return grupo.stream()
        .filter(a -> a.orden().isPresent())
        .collect(
            Collectors.groupingBy(a -> a.orden().orElseThrow(), TreeMap::new, Collectors.toList()));
  }

  private Diagnostic found(List<Actividad> same) {
    Actividad last = same.get(same.size() - 1);
    return Diagnostic.warning(
        code(),
        last.origin().of("orden"),
        last.orden().orElseThrow().toPlainString(),
        same.subList(0, same.size() - 1).stream()
            .map(PrintOrder::name)
            .collect(Collectors.joining(", ")));
  }
}
