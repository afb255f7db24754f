package mx.cdmx.informe.validate;

import java.util.Set;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** No activity has an id that the report itself uses for a part of its pages. */
final class IdReservadoRule implements Rule {
  /** The anchors of both editions that no record, bloque or catalogue gives. */
  static final Set<String> RESERVED =
      Set.of(
          "anexo-acuerdos",
          "anexo-estadistico",
          "anterior",
          "anuncio",
          "buscador",
          "cambios",
          "cerrar-filtros",
          "contenido",
          "cuantos",
          "estado",
          "filtros",
          "indice-dependencias",
          "indice-lateral",
          "indice-lugares",
          "indice-socios",
          "limpiar",
          "lugar",
          "portada",
          "presentacion",
          "principal",
          "q",
          "recuento",
          "resumen",
          "saltos",
          "siglas",
          "siguiente",
          "vacio",
          "vacio-frase",
          "vacio-limpiar",
          "ver-contenido",
          "ver-filtros");

  /** Of the filters of the HTML edition, one for each thing to filter by. */
  private static final String FILTER = "filtro-";

  @Override
  public String code() {
    return "id-reservado";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    return edicion.actividades().stream()
        .filter(a -> isReserved(a.id(), edicion))
        .map(a -> Diagnostic.error(code(), a.origin().of(), a.id()));
  }

  private static boolean isReserved(String id, Edicion edicion) {
    return RESERVED.contains(id)
        || id.startsWith(FILTER)
        || edicion.apartados().stream().anyMatch(a -> a.id().equals(id));
  }
}
