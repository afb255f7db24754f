package mx.cdmx.informe.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Bloque;
import mx.cdmx.informe.model.Categoria;
import mx.cdmx.informe.model.Edicion;

/**
 * An edition's activities in order of print. Every apartado is there; a bloque or categoría only
 * where it has activities. In a group, those with an {@code orden} come first, then the others by
 * their first day, then those without a date.
 *
 * @param apartados the parts
 */
public record Outline(List<EnApartado> apartados) {

  /** The activities of an apartado. */
  public record EnApartado(Apartado apartado, List<EnBloque> bloques) {
    public EnApartado {
      bloques = List.copyOf(bloques);
    }

    /** Its activities in order. */
    public Stream<Actividad> actividades() {
      return bloques.stream().flatMap(EnBloque::actividades);
    }
  }

  /** The activities of a bloque, or those before the first. */
  public record EnBloque(Optional<Bloque> bloque, List<EnCategoria> categorias) {
    public EnBloque {
      categorias = List.copyOf(categorias);
    }

    /** Its activities in order. */
    public Stream<Actividad> actividades() {
      return categorias.stream().flatMap(c -> c.actividades().stream());
    }
  }

  /** The activities of a categoría, or those before the first. */
  public record EnCategoria(Optional<Categoria> categoria, List<Actividad> actividades) {
    public EnCategoria {
      actividades = List.copyOf(actividades);
    }
  }

  public Outline {
    apartados = List.copyOf(apartados);
  }

  /** All its activities in order of print. */
  public List<Actividad> actividades() {
    return apartados.stream().flatMap(EnApartado::actividades).toList();
  }

  /** The outline of an edition. An activity with an unknown bloque stands before the first one. */
  public static Outline of(Edicion edicion) {
    return new Outline(
        edicion.apartados().stream()
            .map(
                p ->
                    enApartado(
                        p,
                        edicion.actividades().stream()
                            .filter(a -> a.apartado().equals(p.id()))
                            .sorted(Actividad.EN_SU_GRUPO)
                            .toList()))
            .toList());
  }

  private static EnApartado enApartado(Apartado apartado, List<Actividad> actividades) {
    List<Optional<Bloque>> bloques = new ArrayList<>(List.of(Optional.empty()));
    apartado.bloques().forEach(b -> bloques.add(Optional.of(b)));
    return new EnApartado(
        apartado,
        bloques.stream()
            .map(
                b ->
                    enBloque(
                        apartado,
                        b,
                        actividades.stream()
                            .filter(a -> a.bloque().flatMap(apartado::bloque).equals(b))
                            .toList()))
            .filter(b -> !b.categorias().isEmpty())
            .toList());
  }

  private static EnBloque enBloque(
      Apartado apartado, Optional<Bloque> bloque, List<Actividad> actividades) {
    List<Categoria> declared = apartado.categorias(bloque.map(Bloque::id));
    List<Optional<Categoria>> categorias = new ArrayList<>(List.of(Optional.empty()));
    declared.forEach(c -> categorias.add(Optional.of(c)));
    return new EnBloque(
        bloque,
        categorias.stream()
            .map(
                c ->
                    new EnCategoria(
                        c,
                        actividades.stream()
                            .filter(a -> categoria(a, declared).equals(c))
                            .toList()))
            .filter(c -> !c.actividades().isEmpty())
            .toList());
  }

  private static Optional<Categoria> categoria(Actividad actividad, List<Categoria> declared) {
    return declared.stream()
        .filter(c -> actividad.categoria().equals(Optional.of(c.id())))
        .findFirst();
  }
}
