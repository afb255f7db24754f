package mx.cdmx.informe.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import mx.cdmx.informe.compose.Report;
import mx.cdmx.informe.photo.Photos;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sets a report as one HTML file that carries its style, script and fonts, with its photos beside
 * it.
 */
public final class HtmlRenderer {
  /** The name of the page; the photos lie below {@code fotos/}. */
  public static final String PAGE = "informe.html";

  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;
  private final Templates templates;
  private final Photos photos;

  /**
   * A renderer with the templates of a folder.
   *
   * @param templates the folder that holds {@code web/pagina.ftlh}
   */
  public HtmlRenderer(Path templates) {
    this(templates, new Photos());
  }

  /**
   * A renderer with the templates of a folder.
   *
   * @param templates the folder that holds {@code web/pagina.ftlh}
   * @param photos those that were read before
   */
  public HtmlRenderer(Path templates, Photos photos) {
    this.folder = templates;
    this.templates = new Templates(templates);
    this.photos = photos;
  }

  /**
   * The report as HTML, in UTF-8, with the words of its photos in their place.
   *
   * @throws RenderException if a template does not fit
   */
  public byte[] render(Report report) {
    return page(report, new ScreenPhotos(Optional.empty()), Set.of());
  }

  /**
   * The report as HTML, in UTF-8, and the photos that it shows, by their names beside each other.
   *
   * @param fotos the folder of the edition's photos
   * @param data names of the open data that will lie beside it, which it links to
   * @throws RenderException if a template does not fit or a photo cannot be read
   */
  public SortedMap<String, byte[]> render(Report report, Path fotos, Set<String> data) {
    ScreenPhotos shown = new ScreenPhotos(Optional.of(new PhotoFolder(fotos, photos)));
    byte[] page = page(report, shown, data);
    SortedMap<String, byte[]> files = new TreeMap<>(shown.files());
    files.put(PAGE, page);
    return files;
  }

  /** The parts first, then the page that holds them: what they are tells its fonts and policy. */
  private byte[] page(Report report, ScreenPhotos fotos, Set<String> data) {
    Map<String, Object> seen =
        new HashMap<>(
            Map.of(
                "informe",
                report,
                "fotos",
                fotos,
                "datos",
                !data.isEmpty(),
                "mapas",
                new WorldMap(folder)));
    String cuerpo = unixLines(templates.process("web/informe.ftlh", seen));
    String guion = unixLines(templates.process("web/guion.ftlh", seen)).strip();
    String fonts = WebFonts.css(folder.resolve("fonts"), cuerpo + guion);
    String estilo = fonts + unixLines(templates.process("web/estilo.ftlh", seen)).strip();
    seen.put("cuerpo", cuerpo);
    seen.put("guion", guion);
    seen.put("estilo", estilo);
    String enlazados = inScript(JSON.writeValueAsString(withData(report.enlazados(), data)));
    seen.put("enlazados", enlazados);
    seen.put("politica", ContentPolicy.of(estilo, List.of(enlazados, guion)));
    return templates.process("web/pagina.ftlh", seen).getBytes(StandardCharsets.UTF_8);
  }

  /** What machines are told, with the open data as a Dataset and its files as downloads. */
  private static Map<String, Object> withData(Map<String, Object> report, Set<String> data) {
    if (data.isEmpty()) {
      return report;
    }
    Map<String, Object> dataset = new LinkedHashMap<>();
    dataset.put("@type", "Dataset");
    for (String told : List.of("name", "description", "temporalCoverage", "author")) {
      dataset.put(told, report.get(told));
    }
    dataset.put("distribution", new TreeSet<>(data).stream().map(HtmlRenderer::download).toList());
    Map<String, Object> whole = new LinkedHashMap<>(report);
    whole.put("isBasedOn", dataset);
    return whole;
  }

  private static Map<String, Object> download(String file) {
    Map<String, Object> download = new LinkedHashMap<>();
    download.put("@type", "DataDownload");
    download.put("contentUrl", file);
    download.put("encodingFormat", file.substring(file.lastIndexOf('.') + 1));
    return download;
  }

  /** JSON that a script element can hold: nothing in it ends the element or opens a comment. */
  private static String inScript(String json) {
    return json.replace("<", "\\u003c");
  }

  /** A browser reads them so; a digest must be of what it reads, and some readers strip it too. */
  private static String unixLines(String text) {
    return text.replace("\r\n", "\n");
  }
}
