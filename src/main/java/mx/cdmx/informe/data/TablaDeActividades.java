package mx.cdmx.informe.data;

import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.aggregate.Outline;
import mx.cdmx.informe.aggregate.Outline.EnApartado;
import mx.cdmx.informe.aggregate.Outline.EnBloque;
import mx.cdmx.informe.aggregate.Outline.EnCategoria;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Bloque;
import mx.cdmx.informe.model.Categoria;
import mx.cdmx.informe.model.Enlace;
import mx.cdmx.informe.model.Fecha;
import mx.cdmx.informe.model.FechaImpresa;

/** The table of activities, in order of print. */
final class TablaDeActividades {
  static final String NOMBRE = "actividades";

  private TablaDeActividades() {}

  /** An activity where it prints. */
  private record Puesta(
      Actividad actividad, EnApartado apartado, EnBloque bloque, EnCategoria categoria) {}

  static Tabla de(Outline outline, FechaImpresa fechas, Messages messages) {
    return new Diseno<Puesta>(NOMBRE, Esquemas.actividad(), messages)
        .llave("id", Tipo.TEXTO, p -> p.actividad().id())
        .con("apartado", Tipo.TEXTO, p -> p.actividad().apartado())
        .con("apartado_titulo", Tipo.TEXTO, p -> p.apartado().apartado().titulo())
        .con("bloque", Tipo.TEXTO, p -> p.actividad().bloque())
        .con("bloque_titulo", Tipo.TEXTO, p -> p.bloque().bloque().map(Bloque::titulo))
        .con("categoria", Tipo.TEXTO, p -> p.actividad().categoria())
        .con("categoria_titulo", Tipo.TEXTO, p -> p.categoria().categoria().map(Categoria::titulo))
        .con("titulo", Tipo.TEXTO, p -> p.actividad().titulo())
        .con("fecha", Tipo.TEXTO, p -> p.actividad().fecha().map(Fecha::edtf))
        .con("fecha_impresa", Tipo.TEXTO, p -> impresa(p.actividad(), fechas))
        .con("inicio", Tipo.FECHA, p -> p.actividad().fecha().flatMap(Fecha::inicio))
        .con("fin", Tipo.FECHA, p -> p.actividad().fecha().flatMap(Fecha::fin))
        .con("tipo", Tipo.TEXTO, p -> p.actividad().tipo())
        .con("modalidad", Tipo.TEXTO, p -> p.actividad().modalidad())
        .con("dependencias", Tipo.LISTA, p -> p.actividad().dependencias())
        .con("socios", Tipo.LISTA, p -> p.actividad().socios())
        .con("lugares", Tipo.LISTA, p -> p.actividad().lugares())
        .con("texto", Tipo.TEXTO, p -> p.actividad().texto())
        .con("enlaces", Tipo.LISTA, p -> p.actividad().enlaces().stream().map(Enlace::url).toList())
        .de(puestas(outline));
  }

  private static Optional<String> impresa(Actividad actividad, FechaImpresa fechas) {
    return actividad.fechaImpresa().or(() -> actividad.fecha().map(fechas::print));
  }

  private static List<Puesta> puestas(Outline outline) {
    return outline.apartados().stream()
        .flatMap(
            p ->
                p.bloques().stream()
                    .flatMap(
                        b ->
                            b.categorias().stream()
                                .flatMap(
                                    c ->
                                        c.actividades().stream().map(a -> new Puesta(a, p, b, c)))))
        .toList();
  }
}
