package mx.cdmx.informe.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import mx.cdmx.informe.compose.Report;
import mx.cdmx.informe.photo.Photos;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Sets a report as a PDF that keeps PDF/UA-1 and PDF/A-3a (ISO 14289-1, ISO 19005-3). */
public final class PdfRenderer {
  private final Path fonts;
  private final Templates templates;
  private final Typesetter typesetter;
  private final Photos photos;

  /**
   * A renderer with the templates of a folder.
   *
   * @param templates the folder that holds {@code impreso/} and {@code fonts/}
   * @throws RenderException if it does not
   */
  public PdfRenderer(Path templates) {
    this(templates, new Photos());
  }

  /**
   * A renderer with the templates of a folder.
   *
   * @param templates the folder that holds {@code impreso/} and {@code fonts/}
   * @param photos those that were read before
   * @throws RenderException if it does not
   */
  public PdfRenderer(Path templates, Photos photos) {
    this.photos = photos;
    this.fonts = templates.resolve("fonts");
    this.templates = new Templates(templates);
    this.typesetter =
        new Typesetter(new SpanishHyphenator(templates.resolve("impreso/division-es.txt")));
  }

  /**
   * The report as a PDF; equal reports give equal bytes.
   *
   * @param fotos the folder of the edition's photos
   * @throws RenderException if it cannot be set as its templates ask, or a page number is wrong
   */
  public PrintedPdf render(Report report, Path fotos) {
    PhotoFolder folder = new PhotoFolder(fotos, photos);
    PageFit fit = new PageFit(fonts);
    IndexPages none = new IndexPages(Map.of());
    IndexPages pages = new IndexPages(pages(xhtml(report, fit, none, folder), folder));
    String xhtml = xhtml(report, fit, pages, folder);
    Document document = document(xhtml);
    try (PDDocument pdf = new PDDocument();
        FontSet faces = new FontSet(fonts, pdf)) {
      Map<String, Anchor> anchors = typesetter.set(document, pdf, faces, folder);
      StructureRepair.repair(pdf);
      if (report.metadata().borrador()) {
        DraftStamp.stamp(pdf, faces.load(FontFace.STAMP));
      }
      Destinations.name(pdf, anchors);
      DocumentFinish.finish(
          pdf, report.metadata(), anchors.get(report.presentacion().ancla()).page(), xhtml);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
      pdf.save(bytes);
      int numbers = ContentsCheck.check(bytes.toByteArray(), document);
      return new PrintedPdf(bytes.toByteArray(), numbers);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** The page of each anchor. The indexes want them before they are set; they come last. */
  private Map<String, Integer> pages(String xhtml, PhotoFolder fotos) {
    try (PDDocument pdf = new PDDocument();
        FontSet faces = new FontSet(fonts, pdf)) {
      return typesetter.layOut(document(xhtml), pdf, faces, fotos);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private String xhtml(Report report, PageFit fit, IndexPages pages, PhotoFolder fotos) {
    return templates.process(
        "impreso/informe.ftlh",
        Map.of("informe", report, "ajuste", fit, "paginas", pages, "fotos", new PhotoRows(fotos)));
  }

  private static Document document(String xhtml) {
    Document document = Markup.parse(xhtml);
    Glue.apply(document);
    return document;
  }

  private static RenderException failure(IOException e) {
    return new RenderException(RenderException.Kind.FILE, String.valueOf(e.getMessage()), e);
  }
}
