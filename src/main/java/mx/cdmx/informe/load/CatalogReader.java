package mx.cdmx.informe.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.model.Catalogos;
import mx.cdmx.informe.model.Dependencia;
import mx.cdmx.informe.model.Lugar;
import mx.cdmx.informe.model.Sigla;
import mx.cdmx.informe.model.Socio;

/** Reads the catalogues that every edition shares. */
final class CatalogReader {
  private final DocumentReader documents;
  private final Path folder;
  private final Map<String, Origin> origins = new LinkedHashMap<>();

  /**
   * Reads from a folder.
   *
   * @param folder where {@code dependencias.yaml} and the others are
   */
  CatalogReader(DocumentReader documents, Path folder) {
    this.documents = documents;
    this.folder = folder;
  }

  /** The catalogues; empty where one of them is not fit. */
  Optional<Catalogos> read() {
    Optional<Map<String, Dependencia>> dependencias =
        read(Esquema.DEPENDENCIAS, CatalogReader::dependencia);
    Optional<Map<String, Socio>> socios = read(Esquema.SOCIOS, CatalogReader::socio);
    Optional<Map<String, Lugar>> lugares = read(Esquema.LUGARES, CatalogReader::lugar);
    Optional<Map<String, Sigla>> siglas = read(Esquema.SIGLAS, CatalogReader::sigla);
    Optional<Map<String, String>> glosario =
        read(Esquema.GLOSARIO, (id, node) -> node.text("lengua").orElseThrow());
    boolean whole =
        dependencias.isPresent()
            && socios.isPresent()
            && lugares.isPresent()
            && siglas.isPresent()
            && glosario.isPresent();
    return whole
        ? Optional.of(
            new Catalogos(
                dependencias.get(),
                socios.get(),
                lugares.get(),
                siglas.get(),
                glosario.get(),
                origins))
        : Optional.empty();
  }

  private <T> Optional<Map<String, T>> read(Esquema esquema, BiFunction<String, Node, T> entry) {
    Path path = folder.resolve(esquema.nombre() + ".yaml");
    if (!Files.exists(path)) {
      documents
          .found()
          .add(Diagnostic.error("falta-archivo", documents.unread(path).whole(), esquema.nombre()));
      return Optional.empty();
    }
    Optional<Document> document = documents.read(path, esquema);
    document.ifPresent(d -> origins.put(esquema.nombre(), d.origin()));
    return document.map(d -> entries(d.root(), entry));
  }

  private static <T> Map<String, T> entries(Node root, BiFunction<String, Node, T> entry) {
    Map<String, T> map = new LinkedHashMap<>();
    root.members().forEach(e -> map.put(e.key(), entry.apply(e.key(), e.value())));
    return map;
  }

  private static Dependencia dependencia(String id, Node node) {
    return new Dependencia(
        id,
        node.text("nombre").orElseThrow(),
        node.text("nombre_corto").orElse(id),
        node.texts("variantes"));
  }

  private static Socio socio(String id, Node node) {
    return new Socio(
        id,
        node.text("nombre").orElseThrow(),
        node.text("siglas"),
        node.text("clase").orElseThrow(),
        node.text("pais"),
        node.texts("variantes"));
  }

  private static Lugar lugar(String id, Node node) {
    return new Lugar(
        id,
        node.text("nombre").orElseThrow(),
        node.text("pais").orElseThrow(),
        node.number("latitud").orElseThrow(),
        node.number("longitud").orElseThrow());
  }

  private static Sigla sigla(String id, Node node) {
    return new Sigla(id, node.text("significado").orElseThrow(), node.text("lengua").orElseThrow());
  }
}
