package mx.cdmx.informe.render;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Lays a document out on pages with OpenHTMLtoPDF.
 *
 * <p>A warning of the library means that something is not on the page as it was asked for (a photo,
 * a link, a rule of the style sheet, text without a font): each is an error here.
 */
final class Typesetter {
  private static final Pattern ANY = Pattern.compile(".+");

  private final SpanishHyphenator hyphenator;

  Typesetter(SpanishHyphenator hyphenator) {
    this.hyphenator = hyphenator;
  }

  /** The same, but for words that stay whole where they stand. */
  Typesetter keeping(Map<String, Set<Integer>> whole) {
    return new Typesetter(hyphenator.keeping(whole));
  }

  /**
   * Sets a document into an empty PDF.
   *
   * @throws RenderException if the library warns of anything
   */
  Setting set(Document xhtml, PDDocument pdf, FontSet fonts, Pictures pictures) {
    List<String> warnings = new ArrayList<>();
    Setting setting =
        run(
            builder(xhtml, pdf, fonts, pictures, warnings),
            renderer -> {
              renderer.createPDFKeepOpen();
              return setting(renderer, anchors(renderer));
            });
    if (!warnings.isEmpty()) {
      throw new RenderException(
          RenderException.Kind.TYPESETTING,
          warnings.stream().distinct().limit(5).collect(Collectors.joining("; ")));
    }
    return setting;
  }

  /** Lays a document out without painting it, to learn on which page each anchor falls. */
  Setting layOut(Document xhtml, PDDocument pdf, FontSet fonts, Pictures pictures) {
    return run(
        builder(xhtml, pdf, fonts, pictures, new ArrayList<>()),
        renderer -> {
          renderer.layout();
          return setting(renderer, Map.of());
        });
  }

  private static Setting setting(PdfBoxRenderer renderer, Map<String, Anchor> anchors) {
    List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
    Map<String, Integer> found = new TreeMap<>();
    renderer
        .getSharedContext()
        .getIdMap()
        .forEach((id, box) -> found.put(id, page(box.getAbsY(), pages)));
    return new Setting(
        found,
        PageFeet.in(renderer.getSharedContext().getIdMap().values(), pages),
        DividedLines.in(renderer.getRootBox(), y -> page(y, pages)),
        anchors);
  }

  /** The number of the page at a height of the document, from one. */
  static int page(int y, List<PageBox> pages) {
    int count = 1;
    while (count < pages.size() && y >= pages.get(count - 1).getBottom()) {
      count++;
    }
    return count;
  }

  private static Map<String, Anchor> anchors(PdfBoxRenderer renderer) {
    return renderer.findPagePositionsByID(ANY).stream()
        .collect(
            Collectors.toMap(
                PagePosition::getId,
                p -> new Anchor(p.getPageNo() + 1, p.getY() + p.getHeight()),
                (first, again) -> first,
                TreeMap::new));
  }

  /** What is asked of the library, which may fail to write. */
  private interface Work<T> {
    T of(PdfBoxRenderer renderer) throws IOException;
  }

  private static <T> T run(PdfRendererBuilder builder, Work<T> work) {
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      return work.of(renderer);
    } catch (IOException e) {
      throw new RenderException(RenderException.Kind.TYPESETTING, String.valueOf(e), e);
    }
  }

  private PdfRendererBuilder builder(
      Document xhtml, PDDocument pdf, FontSet fonts, Pictures pictures, List<String> warnings) {
    XRLog.setLoggerImpl(new Silence());
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePDDocument(pdf)
            .usePdfUaAccessibility(true)
            .usePdfAConformance(PdfAConformance.PDFA_3_A)
            .useHyphenation(hyphenator)
            .useUnicodeLineBreaker(new LineBreaks())
            .useUriResolver((base, address) -> address)
            .useProtocolsStreamImplementation(
                new PhotoStream(pictures.fotos()), PhotoStream.PROTOCOL)
            .useExternalResourceAccessControl(
                Typesetter::isPhoto, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
            .withDiagnosticConsumer(d -> note(d, warnings))
            .withW3cDocument(xhtml, "");
    fonts.registerWith(builder);
    pictures.mapa().ifPresent(m -> builder.useObjectDrawerFactory(new MapPainter(m, fonts)));
    return builder;
  }

  private static boolean isPhoto(String address, ExternalResourceType type) {
    return type == ExternalResourceType.IMAGE_RASTER
        && address.startsWith(PhotoStream.PROTOCOL + ":");
  }

  private static void note(Diagnostic diagnostic, List<String> warnings) {
    if (diagnostic.hasError() && diagnostic.getError() instanceof RenderException known) {
      throw known;
    }
    if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
      warnings.add(diagnostic.getFormattedMessage());
    }
  }

  /** The library's log: what matters of it comes through the diagnostics. */
  private static final class Silence implements XRLogger {
    @Override
    public void log(String where, Level level, String message) {}

    @Override
    public void log(String where, Level level, String message, Throwable thrown) {}

    @Override
    public void setLevel(String logger, Level level) {}

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
      return false;
    }
  }
}
