package mx.cdmx.informe.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.diagnostics.NearMisses;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Bloque;
import mx.cdmx.informe.model.Categoria;

/** Reads the apartados that {@code edicion.yaml} declares, each id once in its place. */
final class ApartadosReader {
  private final NodeOrigin origin;
  private final Diagnostics found;

  ApartadosReader(NodeOrigin origin, Diagnostics found) {
    this.origin = origin;
    this.found = found;
  }

  /** The apartados in order of print. */
  List<Apartado> read() {
    List<Node> nodes = origin.root().get("apartados").orElseThrow().items();
    List<Apartado> apartados = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < nodes.size(); i++) {
      String id = nodes.get(i).text("id").orElseThrow();
      once(ids, id, id, "apartados", i, "id");
      apartados.add(apartado(nodes.get(i), i));
    }
    return apartados;
  }

  private Apartado apartado(Node node, int index) {
    String titulo = node.text("titulo").orElseThrow();
    List<Bloque> bloques = bloques(node, index);
    return new Apartado(
        node.text("id").orElseThrow(),
        titulo,
        node.text("titulo_corto").orElse(titulo),
        node.flag("actividades_sin_bloque"),
        bloques,
        categorias(node, index, bloques));
  }

  private List<Bloque> bloques(Node apartado, int index) {
    List<Node> nodes = apartado.get("bloques").map(Node::items).orElse(List.of());
    List<Bloque> bloques = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      String id = node.text("id").orElseThrow();
      once(ids, id, id, "apartados", index, "bloques", i, "id");
      bloques.add(
          new Bloque(
              id, node.text("titulo").orElseThrow(), node.flag("actividades_sin_categoria")));
    }
    return bloques;
  }

  private List<Categoria> categorias(Node apartado, int index, List<Bloque> bloques) {
    List<Node> nodes = apartado.get("categorias").map(Node::items).orElse(List.of());
    List<String> known = bloques.stream().map(Bloque::id).toList();
    List<Categoria> categorias = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      String id = node.text("id").orElseThrow();
      Optional<String> bloque = node.text("bloque");
      once(ids, bloque.orElse("") + "/" + id, id, "apartados", index, "categorias", i, "id");
      checkBloque(bloque, known, index, i);
      categorias.add(new Categoria(id, node.text("titulo").orElseThrow(), bloque));
    }
    return categorias;
  }

  private void checkBloque(Optional<String> bloque, List<String> known, int apartado, int i) {
    Object[] path = {"apartados", apartado, "categorias", i, "bloque"};
    if (bloque.isEmpty() && !known.isEmpty()) {
      found.add(Diagnostic.error("falta-bloque", origin.of(path), String.join(", ", known)));
    }
    bloque
        .filter(b -> !known.contains(b))
        .ifPresent(
            b ->
                found.add(
                    Diagnostic.error(
                            "bloque-desconocido", origin.of(path), b, String.join(", ", known))
                        .suggesting(NearMisses.of(b, known))));
  }

  private void once(Set<String> seen, String key, String id, Object... path) {
    if (!seen.add(key)) {
      found.add(Diagnostic.error("id-duplicado", origin.of(path), id, origin.file().name()));
    }
  }
}
