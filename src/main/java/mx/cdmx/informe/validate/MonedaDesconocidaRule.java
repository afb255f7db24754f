package mx.cdmx.informe.validate;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.NearMisses;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.model.Cifra;
import mx.cdmx.informe.model.Edicion;

/** The currency of an amount is one of ISO 4217. */
final class MonedaDesconocidaRule extends CifraRule {
  private final Set<String> known =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toSet());

  @Override
  public String code() {
    return "moneda-desconocida";
  }

  @Override
  Stream<Diagnostic> check(Cifra cifra, int index, Origin origin, Edicion edicion) {
    return cifra.moneda().stream()
        .filter(m -> !known.contains(m))
        .map(
            m ->
                Diagnostic.error(code(), origin.of("cifras", index, "moneda"), m)
                    .suggesting(NearMisses.of(m, known)));
  }
}
