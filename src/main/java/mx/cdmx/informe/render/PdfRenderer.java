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
  public byte[] render(Report report, Path fotos) {
    PhotoFolder folder = new PhotoFolder(fotos, photos);
    String xhtml =
        templates.process(
            "impreso/informe.ftlh",
            Map.of(
                "informe", report, "ajuste", new PageFit(fonts), "fotos", new PhotoRows(folder)));
    Document document = Markup.parse(xhtml);
    Glue.apply(document);
    try (PDDocument pdf = new PDDocument();
        FontSet faces = new FontSet(fonts, pdf)) {
      typesetter.set(document, pdf, faces, folder);
      StructureRepair.repair(pdf);
      if (report.metadata().borrador()) {
        DraftStamp.stamp(pdf, faces.load(FontFace.STAMP));
      }
      DocumentFinish.finish(pdf, report.metadata(), xhtml);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
      pdf.save(bytes);
      ContentsCheck.check(bytes.toByteArray(), document);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new RenderException(RenderException.Kind.FILE, String.valueOf(e.getMessage()), e);
    }
  }
}
