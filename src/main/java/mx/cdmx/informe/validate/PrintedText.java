package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Acuerdo;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Catalogos;
import mx.cdmx.informe.model.Edicion;

/**
 * A text that prints.
 *
 * @param content as loaded
 * @param origin where its record was written
 * @param path the keys that lead to it there
 */
record PrintedText(String content, Origin origin, List<Object> path) {
  private static final String PROSE = "texto";
  private static final String ADDRESS = "url";

  PrintedText {
    path = List.copyOf(path);
  }

  private static PrintedText of(String content, Origin origin, Object... path) {
    return new PrintedText(content, origin, List.of(path));
  }

  /** Every text that an edition prints. */
  static Stream<PrintedText> all(Edicion edicion) {
    Origin opening = edicion.presentacion().origin();
    return Stream.of(
            Stream.of(
                of(edicion.titulo(), edicion.origin(), "titulo"),
                of(edicion.responsable(), edicion.origin(), "responsable"),
                of(edicion.destinatario(), edicion.origin(), "destinatario"),
                of(edicion.presentacion().titulo(), opening, "titulo"),
                of(edicion.presentacion().texto(), opening, PROSE)),
            headings(edicion).stream(),
            edicion.actividades().stream().flatMap(a -> texts(a).stream()),
            dependencias(edicion.catalogos()))
        .flatMap(texts -> texts);
  }

  private static List<PrintedText> headings(Edicion edicion) {
    List<PrintedText> texts = new ArrayList<>();
    Origin origin = edicion.origin();
    for (int i = 0; i < edicion.apartados().size(); i++) {
      Apartado apartado = edicion.apartados().get(i);
      texts.add(of(apartado.titulo(), origin, "apartados", i, "titulo"));
      for (int j = 0; j < apartado.bloques().size(); j++) {
        String titulo = apartado.bloques().get(j).titulo();
        texts.add(of(titulo, origin, "apartados", i, "bloques", j, "titulo"));
      }
      for (int j = 0; j < apartado.categorias().size(); j++) {
        String titulo = apartado.categorias().get(j).titulo();
        texts.add(of(titulo, origin, "apartados", i, "categorias", j, "titulo"));
      }
    }
    return texts;
  }

  private static List<PrintedText> texts(Actividad a) {
    List<PrintedText> texts = new ArrayList<>();
    texts.add(of(a.titulo(), a.origin(), "titulo"));
    a.fechaImpresa().ifPresent(f -> texts.add(of(f, a.origin(), "fecha_impresa")));
    texts.add(of(a.texto(), a.origin(), PROSE));
    for (int i = 0; i < a.acuerdos().size(); i++) {
      Acuerdo acuerdo = a.acuerdos().get(i);
      texts.add(of(acuerdo.instrumento(), a.origin(), "acuerdos", i, "instrumento"));
      texts.add(of(acuerdo.objeto().orElse(""), a.origin(), "acuerdos", i, "objeto"));
    }
    for (int i = 0; i < a.enlaces().size(); i++) {
      texts.add(of(a.enlaces().get(i).titulo(), a.origin(), "enlaces", i, "titulo"));
      texts.add(of(a.enlaces().get(i).url(), a.origin(), "enlaces", i, ADDRESS));
    }
    for (int i = 0; i < a.fotos().size(); i++) {
      texts.add(of(a.fotos().get(i).pie().orElse(""), a.origin(), "fotos", i, "pie"));
      texts.add(of(a.fotos().get(i).credito().orElse(""), a.origin(), "fotos", i, "credito"));
    }
    return texts;
  }

  private static Stream<PrintedText> dependencias(Catalogos catalogos) {
    Map<String, Origin> origins = catalogos.origins();
    return catalogos.dependencias().values().stream()
        .map(d -> of(d.nombre(), origins.get("dependencias"), d.id(), "nombre"));
  }

  /** Where some of its characters were written. */
  Place place(int start, int end) {
    return origin.within(start, end, path.toArray());
  }

  /** Whether it is CommonMark; the others are plain. */
  boolean isProse() {
    return path.get(path.size() - 1).equals(PROSE);
  }

  /** Whether it is the address of a page. */
  boolean isAddress() {
    return path.get(path.size() - 1).equals(ADDRESS);
  }
}
