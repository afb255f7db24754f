package mx.cdmx.informe.compose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.cdmx.informe.compose.PrintedActividad.PrintedDependencia;
import mx.cdmx.informe.compose.PrintedActividad.PrintedEnlace;
import mx.cdmx.informe.compose.PrintedActividad.PrintedFoto;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Dependencia;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.FechaImpresa;
import mx.cdmx.informe.model.Foto;

/** Composes the activities of one apartado, numbered in their order. */
final class ActividadComposer {
  private final Edicion edicion;
  private final ProseRenderer prose;
  private final FechaImpresa fechas;
  private final String numeral;
  private int count;

  ActividadComposer(Edicion edicion, ProseRenderer prose, Messages messages, String numeral) {
    this.edicion = edicion;
    this.prose = prose;
    this.fechas = new FechaImpresa(edicion.periodo(), messages);
    this.numeral = numeral;
  }

  /** The next activity, with its title at a level; it has its number even if it is not printed. */
  Optional<PrintedActividad> compose(Actividad a, int nivel, boolean impresa) {
    count++;
    return impresa ? Optional.of(compose(a, nivel)) : Optional.empty();
  }

  private PrintedActividad compose(Actividad a, int nivel) {
    String fecha = a.fechaImpresa().or(() -> a.fecha().map(fechas::print)).orElse("");
    List<PrintedDependencia> dependencias =
        a.dependencias().stream().map(this::dependencia).toList();
    return new PrintedActividad(
        a.id(),
        String.format(Locale.ROOT, "%s.%02d", numeral, count),
        nivel,
        NoBreak.in(a.titulo()),
        NoBreak.in(fecha),
        prose.render(a.texto()),
        dependencias,
        a.enlaces().stream().map(e -> new PrintedEnlace(NoBreak.in(e.titulo()), e.url())).toList(),
        a.fotos().stream().map(ActividadComposer::foto).toList());
  }

  private PrintedDependencia dependencia(String id) {
    Dependencia known = edicion.catalogos().dependencias().get(id);
    return known == null
        ? new PrintedDependencia(id, id)
        : new PrintedDependencia(known.nombreCorto(), known.nombre());
  }

  private static PrintedFoto foto(Foto foto) {
    return new PrintedFoto(
        foto.archivo(),
        foto.alternativo(),
        foto.pie().map(NoBreak::in).orElse(""),
        foto.credito().map(NoBreak::in).orElse(""));
  }
}
