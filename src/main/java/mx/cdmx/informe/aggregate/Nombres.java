package mx.cdmx.informe.aggregate;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Bloque;
import mx.cdmx.informe.model.Catalogos;
import mx.cdmx.informe.model.Categoria;
import mx.cdmx.informe.model.Dependencia;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Enumeracion;
import mx.cdmx.informe.model.Lugar;
import mx.cdmx.informe.model.Paises;
import mx.cdmx.informe.model.Socio;

/** The names of what is counted, by its key; a key that has none is its own name. */
final class Nombres {
  private static final DateTimeFormatter MES =
      DateTimeFormatter.ofPattern("MMMM 'de' yyyy", Messages.LOCALE);

  private final Secciones secciones;
  private final Catalogos catalogos;
  private final Paises paises;
  private final Messages messages;

  Nombres(Edicion edicion, Messages messages) {
    this.secciones = new Secciones(edicion.apartados());
    this.catalogos = edicion.catalogos();
    this.paises = new Paises(messages);
    this.messages = messages;
  }

  String apartado(String id) {
    return first(secciones.apartados(), p -> p.id().equals(id), Apartado::tituloCorto, id);
  }

  String bloque(String id) {
    return first(secciones.bloques(), b -> b.id().equals(id), Bloque::titulo, id);
  }

  /** The name of a categoría by the key of its title. */
  String categoria(String clave) {
    return first(
        secciones.categorias(), c -> Slug.of(c.titulo()).equals(clave), Categoria::titulo, clave);
  }

  String mes(String mes) {
    return YearMonth.parse(mes).format(MES);
  }

  String dependencia(String id) {
    return Optional.ofNullable(catalogos.dependencias().get(id))
        .map(Dependencia::nombre)
        .orElse(id);
  }

  /** A dependencia where there is little room. */
  String siglas(String id) {
    return Optional.ofNullable(catalogos.dependencias().get(id))
        .map(Dependencia::nombreCorto)
        .orElse(id);
  }

  /** A socio where there is little room. */
  String siglasDeSocio(String id) {
    return Optional.ofNullable(catalogos.socios().get(id))
        .map(s -> s.siglas().orElse(s.nombre()))
        .orElse(id);
  }

  String socio(String id) {
    return Optional.ofNullable(catalogos.socios().get(id)).map(Socio::nombre).orElse(id);
  }

  /** Several socios who did something together. */
  String socios(List<String> ids) {
    return new Enumeracion(messages).de(ids.stream().map(this::socio).toList());
  }

  String pais(String codigo) {
    return paises.nombre(codigo);
  }

  String lugar(String id) {
    return Optional.ofNullable(catalogos.lugares().get(id)).map(this::lugar).orElse(id);
  }

  /** With its country, since several cities share a name. */
  private String lugar(Lugar lugar) {
    return paises.esPais(lugar)
        ? lugar.nombre()
        : messages.text("fila.lugar", lugar.nombre(), paises.nombre(lugar.pais()));
  }

  /** A currency, with its name where the bundle has it. */
  String moneda(String codigo) {
    String nombre = palabra("moneda", codigo);
    return nombre.equals(codigo) ? codigo : messages.text("fila.moneda", nombre, codigo);
  }

  /** A word of a closed list of the schemas. */
  String palabra(String lista, String valor) {
    try {
      return messages.text(lista + "." + valor);
    } catch (MissingResourceException e) {
      return valor;
    }
  }

  /** All that a closed list has, as the bundle names them. */
  Set<String> lista(String lista) {
    return messages.bundle().keySet().stream()
        .filter(k -> k.startsWith(lista + "."))
        .map(k -> k.substring(lista.length() + 1))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <T> String first(
      List<T> all, Predicate<T> wanted, Function<T, String> nombre, String otherwise) {
    return all.stream().filter(wanted).findFirst().map(nombre).orElse(otherwise);
  }
}
