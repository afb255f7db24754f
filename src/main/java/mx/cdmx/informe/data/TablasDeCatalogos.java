package mx.cdmx.informe.data;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Catalogos;
import mx.cdmx.informe.model.Dependencia;
import mx.cdmx.informe.model.Lugar;
import mx.cdmx.informe.model.Paises;
import mx.cdmx.informe.model.Socio;

/** The tables of the agencies, partners and places that an edition names, by id. */
final class TablasDeCatalogos {
  private final List<Actividad> actividades;
  private final Catalogos catalogos;
  private final Messages messages;

  TablasDeCatalogos(List<Actividad> actividades, Catalogos catalogos, Messages messages) {
    this.actividades = actividades;
    this.catalogos = catalogos;
    this.messages = messages;
  }

  Tabla dependencias() {
    Usos usos = new Usos(a -> Stream.concat(a.dependencias().stream(), partes(a)));
    return new Diseno<Dependencia>("dependencias", Esquemas.entradaDe("dependencias"), messages)
        .llave("id", Tipo.TEXTO, Dependencia::id)
        .con("nombre", Tipo.TEXTO, Dependencia::nombre)
        .con("nombre_corto", Tipo.TEXTO, Dependencia::nombreCorto)
        .con("actividades", Tipo.LISTA, d -> usos.de(d.id()))
        .de(usos.entradas(catalogos.dependencias().values(), Dependencia::id));
  }

  Tabla socios() {
    Paises paises = new Paises(messages);
    Usos usos =
        new Usos(
            a ->
                Stream.of(
                        a.socios().stream(),
                        partes(a),
                        a.cifras().stream().flatMap(c -> c.contraparte().stream()))
                    .flatMap(ids -> ids));
    return new Diseno<Socio>("socios", Esquemas.entradaDe("socios"), messages)
        .llave("id", Tipo.TEXTO, Socio::id)
        .con("nombre", Tipo.TEXTO, Socio::nombre)
        .con("siglas", Tipo.TEXTO, Socio::siglas)
        .con("clase", Tipo.TEXTO, Socio::clase)
        .con("pais", Tipo.TEXTO, Socio::pais)
        .con("pais_nombre", Tipo.TEXTO, s -> s.pais().map(paises::nombre))
        .con("actividades", Tipo.LISTA, s -> usos.de(s.id()))
        .de(usos.entradas(catalogos.socios().values(), Socio::id));
  }

  Tabla lugares() {
    Paises paises = new Paises(messages);
    Usos usos = new Usos(a -> a.lugares().stream());
    return new Diseno<Lugar>("lugares", Esquemas.entradaDe("lugares"), messages)
        .llave("id", Tipo.TEXTO, Lugar::id)
        .con("nombre", Tipo.TEXTO, Lugar::nombre)
        .con("pais", Tipo.TEXTO, Lugar::pais)
        .con("pais_nombre", Tipo.TEXTO, l -> paises.nombre(l.pais()))
        .con("latitud", Tipo.NUMERO, Lugar::latitud)
        .con("longitud", Tipo.NUMERO, Lugar::longitud)
        .con("actividades", Tipo.LISTA, l -> usos.de(l.id()))
        .de(usos.entradas(catalogos.lugares().values(), Lugar::id));
  }

  private static Stream<String> partes(Actividad actividad) {
    return actividad.acuerdos().stream().flatMap(acuerdo -> acuerdo.partes().stream());
  }

  /** Which activities name each id, in order of print. */
  private final class Usos {
    private final Map<String, Set<String>> porId = new HashMap<>();

    Usos(Function<Actividad, Stream<String>> ids) {
      for (Actividad a : actividades) {
        ids.apply(a)
            .forEach(id -> porId.computeIfAbsent(id, x -> new LinkedHashSet<>()).add(a.id()));
      }
    }

    List<String> de(String id) {
      return List.copyOf(porId.getOrDefault(id, Set.of()));
    }

    <T> List<T> entradas(Collection<T> todas, Function<T, String> id) {
      return todas.stream().filter(e -> porId.containsKey(id.apply(e))).toList();
    }
  }
}
