package mx.cdmx.informe.aggregate;

import java.util.List;
import java.util.stream.Stream;
import mx.cdmx.informe.aggregate.Outline.EnApartado;
import mx.cdmx.informe.aggregate.Outline.EnBloque;
import mx.cdmx.informe.aggregate.Outline.EnCategoria;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.diagnostics.Messages;

/** Activities by where they are printed, in order of print. */
final class PorSeccion {
  private final Outline outline;
  private final Porcentaje parte;
  private final Messages messages;

  PorSeccion(Outline outline, Messages messages) {
    this.outline = outline;
    this.parte = new Porcentaje(outline.actividades().size());
    this.messages = messages;
  }

  List<Tally> tablas() {
    Tablas tablas = new Tablas(messages);
    return List.of(
        tablas.deActividades("por-apartado", apartados().toList()),
        tablas.deActividades("por-bloque", bloques().toList()),
        tablas.deActividades("por-categoria", categorias().toList()));
  }

  private Stream<Fila> apartados() {
    return outline.apartados().stream()
        .map(
            p ->
                Fila.cuenta(
                    p.apartado().id(), p.apartado().titulo(), p.actividades().toList(), parte));
  }

  private Stream<Fila> bloques() {
    return outline.apartados().stream().flatMap(p -> p.bloques().stream().map(b -> bloque(p, b)));
  }

  private Fila bloque(EnApartado p, EnBloque b) {
    return Fila.cuenta(clave(p, b), titulo(p, b), b.actividades().toList(), parte)
        .con(List.of(p.apartado().titulo(), nombre(b)));
  }

  private Stream<Fila> categorias() {
    return outline.apartados().stream()
        .flatMap(
            p ->
                p.bloques().stream()
                    .flatMap(b -> b.categorias().stream().map(c -> categoria(p, b, c))));
  }

  private Fila categoria(EnApartado p, EnBloque b, EnCategoria c) {
    String clave = c.categoria().map(x -> x.id()).orElse("sin-categoria");
    String titulo =
        c.categoria()
            .map(x -> messages.text("fila.y", titulo(p, b), x.titulo()))
            .orElse(titulo(p, b));
    String nombre = c.categoria().map(x -> x.titulo()).orElse(messages.text("fila.sin-categoria"));
    return Fila.cuenta(clave(p, b) + "/" + clave, titulo, c.actividades(), parte)
        .con(List.of(p.apartado().titulo(), nombre(b), nombre));
  }

  private static String clave(EnApartado p, EnBloque b) {
    return p.apartado().id() + "/" + b.bloque().map(x -> x.id()).orElse("sin-bloque");
  }

  private String titulo(EnApartado p, EnBloque b) {
    return messages.text("fila.y", p.apartado().tituloCorto(), nombre(b));
  }

  private String nombre(EnBloque b) {
    return b.bloque().map(x -> x.titulo()).orElse(messages.text("fila.sin-bloque"));
  }
}
