package mx.cdmx.informe.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Acuerdo;
import mx.cdmx.informe.model.Cifra;
import mx.cdmx.informe.model.Enlace;
import mx.cdmx.informe.model.Estado;
import mx.cdmx.informe.model.Fecha;
import mx.cdmx.informe.model.Foto;
import mx.cdmx.informe.model.Omision;

/** Reads the file of an activity into the model. */
final class ActividadReader {
  private static final Pattern ENDING = Pattern.compile("\\.ya?ml$");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final DocumentReader documents;

  ActividadReader(DocumentReader documents) {
    this.documents = documents;
  }

  /** The id that a file's name gives. */
  static String id(Path path) {
    return ENDING.matcher(path.getFileName().toString()).replaceFirst("");
  }

  /** Reads an activity; empty, with its faults among the diagnostics, where it is not fit. */
  Optional<Actividad> read(Path path, String apartado) {
    Diagnostics found = documents.found();
    String id = id(path);
    int before = found.errors();
    if (!ID.matcher(id).matches()) {
      found.add(Diagnostic.error("nombre-de-archivo", documents.unread(path).whole(), id));
    }
    Optional<Document> document = documents.read(path, Esquema.ACTIVIDAD, Optional.of(id));
    Optional<Fecha> fecha = document.flatMap(new FechaReader(found)::read);
    List<Acuerdo> acuerdos = document.map(new AcuerdoReader(found)::read).orElse(List.of());
    return document
        .filter(d -> found.errors() == before)
        .map(d -> actividad(id, apartado, d, fecha, acuerdos));
  }

  private static Actividad actividad(
      String id,
      String apartado,
      Document document,
      Optional<Fecha> fecha,
      List<Acuerdo> acuerdos) {
    Node node = document.root();
    return new Actividad(
        id,
        apartado,
        node.text("titulo").orElseThrow(),
        fecha,
        node.text("fecha_impresa"),
        node.text("bloque"),
        node.text("categoria"),
        node.text("tipo"),
        node.text("modalidad"),
        node.texts("dependencias"),
        node.texts("socios"),
        node.texts("lugares"),
        items(node, "cifras").stream().map(ActividadReader::cifra).toList(),
        acuerdos,
        node.number("orden"),
        node.text("texto").orElseThrow(),
        items(node, "enlaces").stream().map(ActividadReader::enlace).toList(),
        items(node, "fotos").stream().map(ActividadReader::foto).toList(),
        node.text("estado")
            .map(e -> Estado.valueOf(e.toUpperCase(Locale.ROOT)))
            .orElse(Estado.BORRADOR),
        node.text("notas").isPresent(),
        items(node, "omitir").stream().map(ActividadReader::omision).toList(),
        document.origin());
  }

  private static List<Node> items(Node node, String key) {
    return node.get(key).map(Node::items).orElse(List.of());
  }

  private static Cifra cifra(Node node) {
    return new Cifra(
        node.text("concepto").orElseThrow(),
        node.number("valor").orElseThrow(),
        node.text("unidad"),
        node.text("moneda"),
        node.text("calificador"),
        node.text("sentido"),
        node.oneOrMore("contraparte"),
        node.text("misma_cifra"));
  }

  private static Enlace enlace(Node node) {
    return new Enlace(node.text("titulo").orElseThrow(), node.text("url").orElseThrow());
  }

  private static Foto foto(Node node) {
    return new Foto(
        node.text("archivo").orElseThrow(),
        node.text("alternativo").orElseThrow(),
        node.text("pie"),
        node.text("credito"));
  }

  private static Omision omision(Node node) {
    return new Omision(node.text("codigo").orElseThrow(), node.text("motivo").orElseThrow());
  }
}
