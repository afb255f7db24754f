package mx.cdmx.informe.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.compose.PrintedActividad;
import mx.cdmx.informe.compose.PrintedAnexos;
import mx.cdmx.informe.compose.PrintedApartado;
import mx.cdmx.informe.compose.PrintedTabla;
import mx.cdmx.informe.compose.Report;
import mx.cdmx.informe.data.Adjunto;
import mx.cdmx.informe.photo.Photos;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Sets a report as a PDF that keeps PDF/UA-1 and PDF/A-3a (ISO 14289-1, ISO 19005-3). */
public final class PdfRenderer {
  /** After so many what still moves is left as it is. */
  private static final int MOST_DRAFTS = 4;

  private final Path fonts;
  private final PageFit fit;
  private final TitleFit titles;
  private final Templates templates;
  private final Typesetter typesetter;
  private final Photos photos;
  private final WorldMap map;

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
    this.map = new WorldMap(templates);
    this.fonts = templates.resolve("fonts");
    TextMeasure measure = new TextMeasure(fonts);
    this.fit = new PageFit(measure);
    this.titles = new TitleFit(measure);
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
    return render(report, fotos, List.of());
  }

  /**
   * The report as a PDF with files inside; equal reports and files give equal bytes.
   *
   * @param fotos the folder of the edition's photos
   * @param adjuntos the files
   * @throws RenderException if it cannot be set as its templates ask, or a page number is wrong
   */
  public PrintedPdf render(Report report, Path fotos, List<Adjunto> adjuntos) {
    Pictures pictures = Pictures.of(report, new PhotoFolder(fotos, photos), map);
    Draft draft = drafted(report, pictures);
    for (int attempt = 1; ; attempt++) {
      String xhtml = xhtml(report, draft, pictures);
      Document document = document(xhtml, draft);
      try (PDDocument pdf = new PDDocument();
          FontSet faces = new FontSet(fonts, pdf)) {
        Setting setting = typesetter.keeping(draft.whole()).set(document, pdf, faces, pictures);
        if (attempt == MOST_DRAFTS || draft.isBorneOut(setting, numbered(report))) {
          Attachments.attach(pdf, adjuntos, report.metadata().publicacion());
          return finished(report, xhtml, document, pdf, faces, setting);
        }
        draft = draft.after(setting);
      } catch (IOException e) {
        throw failure(e);
      }
    }
  }

  /**
   * Lays the report out until no word is divided that should not be; the indexes want its pages.
   */
  private Draft drafted(Report report, Pictures pictures) {
    Draft draft = Draft.first();
    boolean isSettled = false;
    for (int i = 0; i < MOST_DRAFTS && !isSettled; i++) {
      Document document = document(xhtml(report, draft, pictures), draft);
      try (PDDocument pdf = new PDDocument();
          FontSet faces = new FontSet(fonts, pdf)) {
        Setting setting = typesetter.keeping(draft.whole()).layOut(document, pdf, faces, pictures);
        isSettled = draft.isSettledBy(setting);
        draft = draft.after(setting);
      } catch (IOException e) {
        throw failure(e);
      }
    }
    return draft;
  }

  private static PrintedPdf finished(
      Report report,
      String xhtml,
      Document document,
      PDDocument pdf,
      FontSet faces,
      Setting setting)
      throws IOException {
    SoftHyphens.mark(pdf, setting.divided());
    StructureRepair.repair(pdf);
    TableRepair.repair(pdf);
    LinkRepair.repair(pdf);
    if (report.metadata().borrador()) {
      DraftStamp.stamp(pdf, faces.load(FontFace.STAMP));
    }
    Destinations.name(pdf, setting.anchors());
    int body = setting.anchors().get(report.presentacion().ancla()).page();
    DocumentFinish.finish(pdf, report.metadata(), body, xhtml);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    pdf.save(bytes);
    int numbers = ContentsCheck.check(bytes.toByteArray(), document);
    return new PrintedPdf(bytes.toByteArray(), numbers);
  }

  /** The anchors whose pages are printed before they are set. */
  private static Set<String> numbered(Report report) {
    return Stream.of(
            Stream.of(PrintedAnexos.ACUERDOS),
            report.apartados().stream()
                .flatMap(PrintedApartado::actividades)
                .map(PrintedActividad::id),
            report.anexos().stream().flatMap(x -> x.tablas().stream()).map(PrintedTabla::ancla))
        .flatMap(Function.identity())
        .collect(Collectors.toSet());
  }

  private String xhtml(Report report, Draft draft, Pictures pictures) {
    return templates.process(
        "impreso/informe.ftlh",
        Map.of(
            "informe",
            report,
            "ajuste",
            fit,
            "titulos",
            titles,
            "paginas",
            new IndexPages(draft.pages()),
            "alPie",
            draft.feet(),
            "fotos",
            new PhotoRows(pictures.fotos())));
  }

  private static Document document(String xhtml, Draft draft) {
    Document document = Markup.parse(xhtml);
    References.number(document, draft.pages());
    LinkTitles.add(document);
    Glue.apply(document);
    Languages.nest(document);
    return document;
  }

  private static RenderException failure(IOException e) {
    return new RenderException(RenderException.Kind.FILE, String.valueOf(e.getMessage()), e);
  }
}
