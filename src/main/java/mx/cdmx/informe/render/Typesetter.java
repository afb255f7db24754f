package mx.cdmx.informe.render;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
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
  private final SpanishHyphenator hyphenator;

  Typesetter(SpanishHyphenator hyphenator) {
    this.hyphenator = hyphenator;
  }

  /**
   * Sets a document into an empty PDF.
   *
   * @throws RenderException if the library warns of anything
   */
  void set(Document xhtml, PDDocument pdf, FontSet fonts, PhotoFolder fotos) {
    XRLog.setLoggerImpl(new Silence());
    List<String> warnings = new ArrayList<>();
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePDDocument(pdf)
            .usePdfUaAccessibility(true)
            .usePdfAConformance(PdfAConformance.PDFA_3_A)
            .useHyphenation(hyphenator)
            .useUriResolver((base, address) -> address)
            .useProtocolsStreamImplementation(new PhotoStream(fotos), PhotoStream.PROTOCOL)
            .useExternalResourceAccessControl(
                Typesetter::isPhoto, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
            .withDiagnosticConsumer(d -> note(d, warnings))
            .withW3cDocument(xhtml, "");
    fonts.registerWith(builder);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFKeepOpen();
    } catch (IOException e) {
      throw new RenderException(RenderException.Kind.TYPESETTING, String.valueOf(e), e);
    }
    if (!warnings.isEmpty()) {
      throw new RenderException(
          RenderException.Kind.TYPESETTING,
          warnings.stream().distinct().limit(5).collect(Collectors.joining("; ")));
    }
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
