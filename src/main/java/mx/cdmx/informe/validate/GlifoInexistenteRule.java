package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Catalogos;
import mx.cdmx.informe.model.Edicion;

/**
 * Every character that prints is in some font of the report: the others would print as {@code #}.
 */
final class GlifoInexistenteRule implements Rule {
  private final IntPredicate printable;

  GlifoInexistenteRule(IntPredicate printable) {
    this.printable = printable;
  }

  @Override
  public String code() {
    return "glifo-inexistente";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    return Stream.of(
            Stream.of(
                text(edicion.titulo(), edicion.origin(), "titulo"),
                text(edicion.responsable(), edicion.origin(), "responsable"),
                text(edicion.destinatario(), edicion.origin(), "destinatario"),
                text(edicion.presentacion().titulo(), edicion.presentacion().origin(), "titulo"),
                text(edicion.presentacion().texto(), edicion.presentacion().origin(), "texto")),
            apartados(edicion).stream(),
            edicion.actividades().stream().flatMap(a -> texts(a).stream()),
            dependencias(edicion.catalogos()))
        .flatMap(texts -> texts)
        .flatMap(this::check);
  }

  private static List<Text> apartados(Edicion edicion) {
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < edicion.apartados().size(); i++) {
      Origin origin = edicion.origin();
      var apartado = edicion.apartados().get(i);
      texts.add(text(apartado.titulo(), origin, "apartados", i, "titulo"));
      for (int j = 0; j < apartado.bloques().size(); j++) {
        String titulo = apartado.bloques().get(j).titulo();
        texts.add(text(titulo, origin, "apartados", i, "bloques", j, "titulo"));
      }
      for (int j = 0; j < apartado.categorias().size(); j++) {
        String titulo = apartado.categorias().get(j).titulo();
        texts.add(text(titulo, origin, "apartados", i, "categorias", j, "titulo"));
      }
    }
    return texts;
  }

  private static List<Text> texts(Actividad a) {
    List<Text> texts = new ArrayList<>();
    texts.add(text(a.titulo(), a.origin(), "titulo"));
    a.fechaImpresa().ifPresent(f -> texts.add(text(f, a.origin(), "fecha_impresa")));
    texts.add(text(a.texto(), a.origin(), "texto"));
    for (int i = 0; i < a.enlaces().size(); i++) {
      texts.add(text(a.enlaces().get(i).titulo(), a.origin(), "enlaces", i, "titulo"));
      texts.add(text(a.enlaces().get(i).url(), a.origin(), "enlaces", i, "url"));
    }
    for (int i = 0; i < a.fotos().size(); i++) {
      texts.add(text(a.fotos().get(i).pie().orElse(""), a.origin(), "fotos", i, "pie"));
      texts.add(text(a.fotos().get(i).credito().orElse(""), a.origin(), "fotos", i, "credito"));
    }
    return texts;
  }

  private static Stream<Text> dependencias(Catalogos catalogos) {
    Map<String, Origin> origins = catalogos.origins();
    return catalogos.dependencias().values().stream()
        .map(d -> text(d.nombre(), origins.get("dependencias"), d.id(), "nombre"));
  }

  /** Each missing character once a text, at its first place. */
  private Stream<Diagnostic> check(Text text) {
    List<Diagnostic> found = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    String content = text.content();
    for (int i = 0; i < content.length(); i += Character.charCount(content.codePointAt(i))) {
      int c = content.codePointAt(i);
      if (c >= ' ' && !printable.test(c) && seen.add(c)) {
        int end = i + Character.charCount(c);
        found.add(
            Diagnostic.error(
                code(),
                text.origin().within(i, end, text.path().toArray()),
                Character.toString(c),
                "U+%04X".formatted(c)));
      }
    }
    return found.stream();
  }

  /** A text that prints and where it is. */
  private record Text(String content, Origin origin, List<Object> path) {}

  private static Text text(String content, Origin origin, Object... path) {
    return new Text(content, origin, List.of(path));
  }
}
