package mx.cdmx.informe.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import mx.cdmx.informe.load.Prose;
import mx.cdmx.informe.load.Referencia;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * Prose as well-formed XHTML blocks: marked words with their language, cross-references as links
 * that say where they lead. HTML in the prose prints as text. What the rules do not admit
 * (headings, images) keeps its words, so that a draft can be compiled.
 */
final class ProseRenderer {
  /** What a link may lead to; any other keeps its words and leads nowhere. */
  private static final UrlSanitizer ADDRESSES =
      new DefaultUrlSanitizer(List.of("http", "https", "mailto"));

  private final HtmlRenderer renderer;

  /**
   * A renderer of one report.
   *
   * @param lengua language of a marked word
   * @param destino what a cross-reference leads to
   */
  ProseRenderer(
      Function<String, Optional<String>> lengua, Function<String, Optional<Destino>> destino) {
    this.renderer =
        HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(ADDRESSES)
            .percentEncodeUrls(true)
            .extensions(List.of(TablesExtension.create()))
            .attributeProviderFactory(context -> ProseRenderer::inTables)
            .nodeRendererFactory(context -> new Own(context, lengua, destino))
            .build();
  }

  /**
   * What a cross-reference leads to.
   *
   * @param titulo its title
   * @param apartado the apartado that it is in
   * @param impreso whether it is printed too, so that there is somewhere to lead
   */
  record Destino(String titulo, String apartado, boolean impreso) {}

  String render(String texto) {
    return renderer.render(Prose.parse(texto));
  }

  /** A heading says that it is its column's; how a column stands is for the style sheets to say. */
  private static void inTables(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof TableCell cell) {
      attributes.remove("align");
      if (cell.isHeader()) {
        attributes.put("scope", "col");
      }
      if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
        attributes.put("class", "derecha");
      }
    }
  }

  /** The nodes that the library does not render as we want. */
  private record Own(
      HtmlNodeRendererContext context,
      Function<String, Optional<String>> lengua,
      Function<String, Optional<Destino>> destino)
      implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(
          Text.class,
          Referencia.class,
          Emphasis.class,
          Heading.class,
          Image.class,
          Link.class,
          ThematicBreak.class);
    }

    @Override
    public void render(Node node) {
      HtmlWriter out = context.getWriter();
      if (node instanceof Text text) {
        out.text(NoBreak.in(text.getLiteral()));
      } else if (node instanceof Referencia referencia) {
        reference(out, referencia.id());
      } else if (node instanceof Emphasis) {
        Map<String, String> lang =
            lengua.apply(Prose.plain(node)).map(l -> Map.of("lang", l)).orElse(Map.of());
        out.tag("em", lang);
        children(node);
        out.tag("/em");
      } else if (node instanceof Heading) {
        out.tag("p");
        out.tag("strong");
        children(node);
        out.tag("/strong");
        out.tag("/p");
      } else if (node instanceof Link link && leads(link)) {
        out.tag("a", Map.of("href", context.encodeUrl(link.getDestination())));
        children(node);
        out.tag("/a");
      } else {
        children(node);
      }
    }

    private static boolean leads(Link link) {
      return !ADDRESSES.sanitizeLinkUrl(link.getDestination()).isEmpty();
    }

    private void reference(HtmlWriter out, String id) {
      Optional<Destino> found = destino.apply(id);
      if (found.isEmpty()) {
        out.text("[[" + id + "]]");
        return;
      }
      if (!found.get().impreso()) {
        out.text(NoBreak.in(found.get().titulo() + ", " + found.get().apartado()));
        return;
      }
      out.tag("a", inOrder(Map.of("class", "referencia", "href", "#" + id)));
      out.text(NoBreak.in(found.get().titulo()) + ", ");
      out.tag("span", Map.of("class", "referencia-apartado"));
      out.text(NoBreak.in(found.get().apartado()));
      out.tag("/span");
      out.tag("span", inOrder(Map.of("class", "referencia-pagina", "data-ancla", "#" + id)));
      out.tag("/span");
      out.tag("/a");
    }

    /** {@code Map.of} lists its keys in another order on every run. */
    private static Map<String, String> inOrder(Map<String, String> attributes) {
      return new TreeMap<>(attributes);
    }

    private void children(Node parent) {
      for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
    }
  }
}
