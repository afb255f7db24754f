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
import mx.cdmx.informe.photo.PhotoSize;
import mx.cdmx.informe.photo.Photos;

/** Sets a report as one HTML file that needs nothing beside it. */
public final class HtmlRenderer {
  /** The text column is some 620 points wide, on screens of half as many again. */
  private static final PhotoSize FRAME = new PhotoSize(900, 900);

  /** The page is read over telephones too, and holds all of them. */
  private static final int MOST_BYTES = 120_000;

  private final Templates templates;
  private final Photos photos;

  /**
   * A renderer with the templates of a folder.
   *
   * @param templates the folder that holds {@code web/informe.ftlh}
   */
  public HtmlRenderer(Path templates) {
    this(templates, new Photos());
  }

  /**
   * A renderer with the templates of a folder.
   *
   * @param templates the folder that holds {@code web/informe.ftlh}
   * @param photos those that were read before
   */
  public HtmlRenderer(Path templates, Photos photos) {
    this.templates = new Templates(templates);
    this.photos = photos;
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
    PhotoFolder folder = new PhotoFolder(fotos, photos);
    return render(
        report,
        named(report)
            .distinct()
            .collect(
                Collectors.toMap(
                    Function.identity(), a -> embedded(folder.fit(a, FRAME, MOST_BYTES)))));
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
