package mx.cdmx.informe.validate;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.model.Cifra;
import mx.cdmx.informe.model.Edicion;

/**
 * A figure counts what its concepto says: an amount is of a currency, and people, countries,
 * cities, institutions and sessions are not added up with others.
 */
final class ConceptoImpropioRule extends CifraRule {
  private static final String MONTO = "monto";

  /** Those that may be worth some money, or be anything. */
  private static final Set<String> OF_ANYTHING = Set.of("otro", "bienes-donados");

  private static final Set<String> OF_PEOPLE =
      Set.of("asistentes", "participantes", "panelistas", "audiencia", "beneficiarios");

  /** The conceptos of what a unit begins with. */
  private static final Map<String, Set<String>> OF_UNIT =
      Map.of(
          "persona", OF_PEOPLE,
          "personas", OF_PEOPLE,
          "país", Set.of("paises"),
          "países", Set.of("paises"),
          "ciudad", Set.of("ciudades"),
          "ciudades", Set.of("ciudades"),
          "institución", Set.of("instituciones"),
          "instituciones", Set.of("instituciones"),
          "sesión", Set.of("sesiones"),
          "sesiones", Set.of("sesiones"));

  @Override
  public String code() {
    return "concepto-impropio";
  }

  @Override
  Stream<Diagnostic> check(Cifra cifra, int index, Origin origin, Edicion edicion) {
    boolean saysOfWhat = cifra.unidad().isPresent() != cifra.moneda().isPresent();
    if (!saysOfWhat || fits(cifra)) {
      return Stream.empty();
    }
    String what = cifra.unidad().or(cifra::moneda).orElseThrow();
    return Stream.of(
        Diagnostic.error(code(), origin.of("cifras", index, "concepto"), cifra.concepto(), what));
  }

  private static boolean fits(Cifra cifra) {
    String concepto = cifra.concepto();
    if (OF_ANYTHING.contains(concepto)) {
      return true;
    }
    boolean isMoney = cifra.moneda().isPresent();
    if (isMoney || concepto.equals(MONTO)) {
      return isMoney && concepto.equals(MONTO);
    }
    String head = cifra.unidad().orElse("").strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    return OF_UNIT.getOrDefault(head, Set.of(concepto)).contains(concepto);
  }
}
