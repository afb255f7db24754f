package mx.cdmx.informe.aggregate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Catalogos;
import mx.cdmx.informe.model.Lugar;
import mx.cdmx.informe.model.Paises;

/** How many there are of everything, and of how many activities something is not known. */
final class Totales {
  private static final List<String> QUE_PUEDEN_FALTAR =
      List.of("mes", "tipo", "modalidad", "dependencia", "socio", "pais", "lugar");

  private final List<Actividad> actividades;
  private final Campos campos;
  private final Catalogos catalogos;
  private final Messages messages;

  Totales(List<Actividad> actividades, Campos campos, Catalogos catalogos, Messages messages) {
    this.actividades = actividades;
    this.campos = campos;
    this.catalogos = catalogos;
    this.messages = messages;
  }

  List<Tally> tablas() {
    Tablas tablas = new Tablas(messages);
    return List.of(
        tablas.deCadaFila("totales", totales()), tablas.deActividades("sin-dato", sinDato()));
  }

  private List<Fila> totales() {
    return List.of(
        total("actividades", actividades.size(), actividades),
        distintos("dependencias", "dependencia", c -> true),
        distintos("socios", "socio", c -> true),
        distintos("paises", "pais", c -> !c.equals(Paises.PROPIO)),
        distintos("ciudades", "ciudad", c -> !esPropia(c)),
        total(
            "cifras",
            CifraUnica.de(actividades).size(),
            actividades.stream().filter(a -> !a.cifras().isEmpty()).toList()));
  }

  private boolean esPropia(String lugar) {
    return Optional.ofNullable(catalogos.lugares().get(lugar))
        .map(Lugar::pais)
        .filter(Paises.PROPIO::equals)
        .isPresent();
  }

  /** How many values of a field there are, and who has any. */
  private Fila distintos(String clave, String campo, Predicate<String> cuenta) {
    Campo field = campos.de(campo);
    Predicate<String> wanted = cuenta.and(c -> !c.equals(field.sin()));
    List<Actividad> those =
        actividades.stream().filter(a -> field.claves(a).stream().anyMatch(wanted)).toList();
    long count =
        those.stream().flatMap(a -> field.claves(a).stream()).filter(wanted).distinct().count();
    return total(clave, count, those);
  }

  private Fila total(String clave, long count, List<Actividad> behind) {
    return new Fila(
        clave,
        messages.text("total." + clave),
        BigDecimal.valueOf(count),
        Optional.of(messages.text("unidad." + clave)),
        Optional.empty(),
        Optional.empty(),
        behind.stream().map(Actividad::id).toList());
  }

  private List<Fila> sinDato() {
    Stream<Fila> fields =
        QUE_PUEDEN_FALTAR.stream()
            .map(campos::de)
            .map(c -> sin(c.sin(), a -> c.claves(a).contains(c.sin())));
    return Stream.concat(fields, Stream.of(sin("sin-cifra", a -> a.cifras().isEmpty()))).toList();
  }

  private Fila sin(String clave, Predicate<Actividad> lacks) {
    return Fila.cuenta(
        clave,
        messages.text("fila." + clave),
        actividades.stream().filter(lacks).toList(),
        new Porcentaje(actividades.size()));
  }
}
