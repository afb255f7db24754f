package mx.cdmx.informe.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.compose.PrintedActividad.PrintedFoto;
import mx.cdmx.informe.compose.PrintedApartado;
import mx.cdmx.informe.compose.Report;

/** Sets a report as one HTML file that needs nothing beside it. */
public final class HtmlRenderer {
  /** The text column is some 620 points wide, on screens of half as many again. */
  private static final int WIDEST = 1000;

  private final Templates templates;

  /**
   * A renderer with the templates of a folder.
   *
   * @param templates the folder that holds {@code web/informe.ftlh}
   */
  public HtmlRenderer(Path templates) {
    this.templates = new Templates(templates);
  }

  /**
   * The report as HTML, in UTF-8, with the words of its photos in their place.
   *
   * @throws RenderException if a template does not fit
   */
  public byte[] render(Report report) {
    return render(report, Map.of());
  }

  /**
   * The report as HTML, in UTF-8, with its photos in it.
   *
   * @param fotos the folder of the edition's photos
   * @throws RenderException if a template does not fit or a photo cannot be read
   */
  public byte[] render(Report report, Path fotos) {
    Photos photos = new Photos(fotos);
    return render(
        report,
        named(report)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), a -> embedded(photos.read(a, WIDEST)))));
  }

  private byte[] render(Report report, Map<String, String> fotos) {
    return templates
        .process("web/informe.ftlh", Map.of("informe", report, "fotos", fotos))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Stream<String> named(Report report) {
    return report.apartados().stream()
        .flatMap(PrintedApartado::actividades)
        .flatMap(a -> a.fotos().stream())
        .map(PrintedFoto::archivo);
  }

  private static String embedded(byte[] photo) {
    String type = photo[0] == (byte) 0x89 ? "png" : "jpeg";
    return "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(photo);
  }
}
