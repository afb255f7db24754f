package mx.cdmx.informe.aggregate;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;

/**
 * The numbers of an edition, in tables: totals; activities by where they are printed and by what
 * they are; amounts, goods and people; who works with whom.
 *
 * @param tablas the tables, their ids unique
 */
public record Statistics(List<Tally> tablas) {

  public Statistics {
    tablas = List.copyOf(tablas);
  }

  /** The numbers of an edition, the activities behind each in the outline's order. */
  public static Statistics of(Edicion edicion, Outline outline, Messages messages) {
    List<Actividad> actividades = outline.actividades();
    Campos campos = new Campos(edicion, messages);
    Nombres nombres = new Nombres(edicion, messages);
    return new Statistics(
        Stream.of(
                new Totales(actividades, campos, edicion.catalogos(), messages).tablas(),
                new PorSeccion(outline, messages).tablas(),
                porCampo(actividades, campos, messages),
                new TablasDeCifras(actividades, nombres, messages).tablas(),
                new Red(actividades, nombres, messages).tablas())
            .flatMap(List::stream)
            .toList());
  }

  /**
   * A table by its id.
   *
   * @throws IllegalArgumentException where there is none
   */
  public Tally tabla(String id) {
    return tablas.stream()
        .filter(t -> t.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id));
  }

  private static List<Tally> porCampo(
      List<Actividad> actividades, Campos campos, Messages messages) {
    Tablas tablas = new Tablas(messages);
    Function<String, List<Fila>> por =
        campo -> new Cruce(List.of(campos.de(campo)), actividades, messages).filas();
    return List.of(
        tablas.deActividades("por-categoria-en-total", por.apply("categoria")),
        tablas.deActividades("por-tipo", por.apply("tipo")),
        tablas.deActividades("por-modalidad", por.apply("modalidad")),
        tablas.deActividades("por-mes", por.apply("mes")),
        tablas.deVarios("por-dependencia", por.apply("dependencia")),
        tablas.deVarios("por-socio", por.apply("socio")),
        tablas.deVarios("por-clase", por.apply("clase")),
        tablas.deVarios("por-pais", por.apply("pais")),
        tablas.deVarios("por-ciudad", por.apply("ciudad")));
  }
}
