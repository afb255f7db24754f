package mx.cdmx.informe.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Fecha;

/**
 * An {@code orden} that takes an activity out of the order of dates is explained in {@code notas}.
 * Told are as few as would have to move; those explained may stand anywhere.
 */
final class OrdenSinMotivoRule implements Rule {
  private final Passages passages;

  OrdenSinMotivoRule(Passages passages) {
    this.passages = passages;
  }

  @Override
  public String code() {
    return "orden-sin-motivo";
  }

  @Override
  public boolean isBetweenRecords() {
    return true;
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    return passages.order(edicion).grupos().stream()
        .map(g -> g.stream().filter(a -> a.orden().isEmpty() || !a.conNotas()).toList())
        .flatMap(g -> outOfOrder(g).stream())
        .filter(a -> a.orden().isPresent())
        .map(this::found);
  }

  private static List<Actividad> outOfOrder(List<Actividad> grupo) {
    List<LocalDate> days = grupo.stream().map(OrdenSinMotivoRule::day).toList();
    return LongestRise.of(days).others().stream().map(grupo::get).toList();
  }

  /** The day by which it would stand; without a date, after all others. */
  private static LocalDate day(Actividad actividad) {
    return actividad.fecha().map(Fecha::orden).orElse(LocalDate.MAX);
  }

  private Diagnostic found(Actividad actividad) {
    return Diagnostic.warning(
        code(),
        actividad.origin().of("orden"),
        actividad.orden().orElseThrow().toPlainString(),
        actividad.fecha().map(Fecha::edtf).orElse("—"));
  }
}
