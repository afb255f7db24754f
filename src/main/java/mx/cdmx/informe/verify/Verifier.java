package mx.cdmx.informe.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Estado;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Checks a report before it is delivered; every check is made, whatever the others say. */
public final class Verifier {
  private static final int MEGABYTE = 1 << 20;
  private static final int LARGEST = 4 * MEGABYTE;
  private static final int LARGEST_PHOTO = 400 << 10;

  private Verifier() {}

  /** All checks, in order. */
  public static List<Comprobacion> verify(Entrega entrega) {
    byte[] file = entrega.pdf().bytes();
    List<Comprobacion> checks = new ArrayList<>();
    checks.add(approval(entrega));
    checks.add(silence(entrega));
    checks.add(Conformance.check("pdf-ua-1", file, PDFAFlavour.PDFUA_1));
    checks.add(Conformance.check("pdf-a-3a", file, PDFAFlavour.PDFA_3_A));
    checks.add(
        new Comprobacion(
            "numeros-de-pagina", Integer.toString(entrega.pdf().numeros()), List.of()));
    try (PDDocument pdf = Loader.loadPDF(file)) {
      Document html = Jsoup.parse(entrega.html());
      checks.add(InternalLinks.inPdf(pdf));
      checks.add(InternalLinks.inHtml(html));
      checks.add(SameText.check(pdf, html, entrega.report()));
      checks.add(EmbeddedFonts.check(pdf));
      checks.add(size(file.length, entrega));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return checks;
  }

  private static Comprobacion approval(Entrega entrega) {
    List<Actividad> all = entrega.edicion().actividades();
    List<String> open =
        all.stream().filter(a -> a.estado() != Estado.APROBADA).map(Actividad::id).toList();
    return new Comprobacion("actividades-aprobadas", Integer.toString(all.size()), open);
  }

  private static Comprobacion silence(Entrega entrega) {
    List<String> found =
        entrega.avisos().stream()
            .map(d -> d.place().file().name() + ":" + d.place().span().line() + " " + d.code())
            .toList();
    return new Comprobacion("sin-avisos", "", found);
  }

  /** Four megabytes, and 400 KB more for each photo. */
  private static Comprobacion size(int length, Entrega entrega) {
    long fotos = entrega.edicion().actividades().stream().mapToLong(a -> a.fotos().size()).sum();
    long allowed = LARGEST + fotos * LARGEST_PHOTO;
    String kilobytes = (length + 1023) / 1024 + " KB";
    return new Comprobacion(
        "tamano",
        kilobytes,
        Stream.of(kilobytes + " > " + allowed / 1024 + " KB")
            .filter(f -> length > allowed)
            .toList());
  }
}
