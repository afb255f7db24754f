package mx.cdmx.informe.model;

import java.util.List;
import java.util.Optional;

/**
 * A part of the report, with its divisions in order of print.
 *
 * @param id its id and the name of its folder
 * @param titulo its heading
 * @param tituloCorto its heading where there is little room
 * @param actividadesSinBloque whether activities may stand before its first heading
 * @param bloques its bloques
 * @param categorias the categorías of them all
 */
public record Apartado(
    String id,
    String titulo,
    String tituloCorto,
    boolean actividadesSinBloque,
    List<Bloque> bloques,
    List<Categoria> categorias) {

  public Apartado {
    bloques = List.copyOf(bloques);
    categorias = List.copyOf(categorias);
  }

  /** A bloque by its id. */
  public Optional<Bloque> bloque(String wanted) {
    return bloques.stream().filter(b -> b.id().equals(wanted)).findFirst();
  }

  /** The categorías of a bloque, or of the apartado itself where it has no bloques. */
  public List<Categoria> categorias(Optional<String> bloque) {
    return categorias.stream().filter(c -> c.bloque().equals(bloque)).toList();
  }
}
